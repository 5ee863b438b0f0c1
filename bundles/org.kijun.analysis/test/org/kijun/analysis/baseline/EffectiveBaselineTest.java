package org.kijun.analysis.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kijun.analysis.TestModel.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.baseline.BaselineConflict.Contradiction;
import org.kijun.analysis.baseline.BaselineConflict.IdleExclusion;
import org.kijun.analysis.baseline.BaselineConflict.IdleTailoring;
import org.kijun.analysis.baseline.BaselineConflict.IncludeCycle;
import org.kijun.analysis.baseline.BaselineConflict.ObligationClash;
import org.kijun.analysis.baseline.BaselineConflict.ParameterClash;
import org.kijun.analysis.baseline.BaselineConflict.SelectedAndExcluded;
import org.kijun.analysis.baseline.BaselineConflict.WithdrawnSelected;
import org.kijun.model.Baseline;
import org.kijun.model.Obligation;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.derived.Baselines;

class EffectiveBaselineTest {
    private final TestModel model = new TestModel();
    private final Requirement one = model.requirement("R-1");
    private final Requirement two = model.requirement("R-2");
    private final Requirement three = model.requirement("R-3");
    private final Baseline common = model.baseline("common", one, two);
    private final Baseline special = including("special", common);

    @Test
    void includedRequirementsComeBeforeOwnOnes() {
        special.getRequirements().addAll(List.of(three, one));
        assertEquals(List.of(one, two, three), List.copyOf(resolved().requirements().keySet()));
    }

    @Test
    void anExclusionTakesARequirementOut() {
        var exclusion = model.exclude(special, two);
        assertEquals(List.of(one), List.copyOf(resolved().requirements().keySet()));
        assertEquals(new AppliedExclusion(special, exclusion), resolved().exclusions().get(two));
    }

    @Test
    void anExclusionOfAnIncludedBaselineStaysVisible() {
        model.exclude(special, two);
        var outer = including("outer", special);
        assertEquals(special, EffectiveBaseline.of(outer).exclusions().get(two).baseline());
    }

    @Test
    void whatOneIncludedBaselineExcludesAnotherMayBring() {
        model.exclude(special, two);
        var outer = including("outer", special, common);
        assertTrue(EffectiveBaseline.of(outer).requirements().containsKey(two));
        assertFalse(EffectiveBaseline.of(outer).exclusions().containsKey(two));
    }

    @Test
    void aTailoringChangesTheObligation() {
        var tailoring = model.tailor(special, one, Obligation.SHOULD);
        var effective = resolved().requirements().get(one);
        assertEquals(Obligation.SHOULD, effective.obligation());
        assertTrue(effective.obligationTailored());
        assertEquals(List.of(new AppliedTailoring(special, tailoring)), effective.tailorings());
    }

    @Test
    void aTailoringChangesAParameterAndLeavesTheOthers() {
        one.getParameters().addAll(List.of(parameter("length", "8"), parameter("kinds", "2")));
        model.tailor(special, one, parameter("length", "12"));
        var parameters = resolved().requirements().get(one).parameters();
        assertEquals(List.of("12", "2"), parameters.stream().map(each -> each.parameter().getValue()).toList());
        assertEquals(List.of(Optional.of(special), Optional.empty()), parameters.stream().map(EffectiveParameter::tailoredBy).toList());
    }

    @Test
    void theOuterTailoringWins() {
        model.tailor(special, one, Obligation.SHOULD);
        var outer = including("outer", special);
        model.tailor(outer, one, Obligation.MAY);
        assertEquals(Obligation.MAY, EffectiveBaseline.of(outer).requirements().get(one).obligation());
    }

    @Test
    void aTailoredRequirementWinsOverTheSameUntailored() {
        model.tailor(special, one, Obligation.SHOULD);
        var outer = EffectiveBaseline.of(including("outer", common, special));
        assertEquals(Obligation.SHOULD, outer.requirements().get(one).obligation());
        assertEquals(List.of(), outer.conflicts());
    }

    @Test
    void independentTailoringsOfAnObligationClashAndTheStrictestCounts() {
        var outer = clashing();
        assertEquals(Obligation.SHOULD, EffectiveBaseline.of(outer).requirements().get(one).obligation());
        assertTrue(EffectiveBaseline.of(outer).conflicts().getFirst() instanceof ObligationClash clash && clash.requirement() == one);
    }

    @Test
    void aTailoringOfItsOwnSettlesAClash() {
        var outer = clashing();
        model.tailor(outer, one, Obligation.SHALL);
        assertEquals(List.of(), EffectiveBaseline.of(outer).conflicts());
    }

    @Test
    void anExclusionSettlesAClash() {
        var outer = clashing();
        model.exclude(outer, one);
        assertEquals(List.of(), EffectiveBaseline.of(outer).conflicts());
    }

    @Test
    void independentTailoringsOfAParameterClashAndTheFirstCounts() {
        var other = including("other", common);
        model.tailor(special, one, parameter("length", "12"));
        model.tailor(other, one, parameter("length", "16"));
        var outer = EffectiveBaseline.of(including("outer", special, other));
        assertEquals("12", outer.requirements().get(one).parameters().getFirst().parameter().getValue());
        assertTrue(outer.conflicts().getFirst() instanceof ParameterClash clash && clash.parameter().equals("length"));
    }

    @Test
    void requirementsThatMustNotStandTogetherAreReportedOnce() {
        one.getConflicts().add(two);
        two.getConflicts().add(one);
        assertEquals(List.of(new Contradiction(one, two)), resolved().conflicts());
    }

    @Test
    void aConflictThatOnlyTheLaterRequirementDeclaresIsReportedToo() {
        two.getConflicts().add(one);
        assertEquals(List.of(new Contradiction(two, one)), resolved().conflicts());
    }

    @Test
    void aWithdrawnRequirementIsReported() {
        two.setStatus(RequirementStatus.WITHDRAWN);
        assertEquals(List.of(new WithdrawnSelected(two)), resolved().conflicts());
    }

    @Test
    void whatABaselineNamesAndExcludesIsLeftOutAndReported() {
        special.getRequirements().add(three);
        var exclusion = model.exclude(special, three);
        assertFalse(resolved().requirements().containsKey(three));
        assertEquals(List.of(new SelectedAndExcluded(special, exclusion)), resolved().conflicts());
    }

    @Test
    void anExclusionOfWhatIsNotSelectedIsIdle() {
        var exclusion = model.exclude(special, three);
        assertEquals(List.of(new IdleExclusion(special, exclusion)), resolved().conflicts());
    }

    @Test
    void aTailoringOfWhatIsNotSelectedIsIdle() {
        var tailoring = model.tailor(special, three, Obligation.MAY);
        assertEquals(List.of(new IdleTailoring(special, tailoring)), resolved().conflicts());
    }

    @Test
    void aCircleOfIncludesIsCutAndReportedWhereItCloses() {
        common.getIncludes().add(special);
        assertEquals(List.of(one, two), List.copyOf(resolved().requirements().keySet()));
        var includesItself = model.baseline("self", one);
        includesItself.getIncludes().add(includesItself);
        assertEquals(List.of(new IncludeCycle(List.of(includesItself, includesItself))), EffectiveBaseline.of(includesItself).conflicts());
    }

    @Test
    void betweenBaselinesOfOneProductOnlyWhatTheyContradictTogetherIsReported() {
        one.getConflicts().add(three);
        var other = model.baseline("other", three);
        assertEquals(List.of(new Contradiction(one, three)), EffectiveBaseline.between(List.of(EffectiveBaseline.of(common), EffectiveBaseline.of(other))));
    }

    @RepeatedTest(100)
    void theSelectionIsThatOfTheModel(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var baselines = randomBaselines(random);
        for (var baseline : baselines) {
            assertEquals(List.copyOf(Baselines.selection(baseline)), List.copyOf(EffectiveBaseline.of(baseline).requirements().keySet()));
        }
    }

    private List<Baseline> randomBaselines(Random random) {
        var baselines = new ArrayList<Baseline>();
        for (var at = 0; at < 6; at++) {
            var baseline = model.baseline("b" + at);
            baselines.stream().filter(other -> random.nextInt(3) == 0).forEach(baseline.getIncludes()::add);
            List.of(one, two, three).stream().filter(each -> random.nextInt(3) == 0).forEach(baseline.getRequirements()::add);
            List.of(one, two, three).stream().filter(each -> random.nextInt(4) == 0).forEach(each -> model.exclude(baseline, each));
            baselines.add(baseline);
        }
        return baselines;
    }

    private Baseline clashing() {
        var other = including("other", common);
        model.tailor(special, one, Obligation.MAY);
        model.tailor(other, one, Obligation.SHOULD);
        return including("outer", special, other);
    }

    private EffectiveBaseline resolved() {
        return EffectiveBaseline.of(special);
    }

    private Baseline including(String name, Baseline... included) {
        var baseline = model.baseline(name);
        baseline.getIncludes().addAll(List.of(included));
        return baseline;
    }
}
