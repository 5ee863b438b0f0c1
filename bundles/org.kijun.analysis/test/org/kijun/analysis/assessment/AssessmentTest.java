package org.kijun.analysis.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kijun.analysis.TestConditions.holds;
import static org.kijun.analysis.TestModel.answer;
import static org.kijun.analysis.TestModel.no;
import static org.kijun.analysis.TestModel.parameter;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.applicability.OpenFact;
import org.kijun.analysis.baseline.BaselineConflict.ParameterClash;
import org.kijun.analysis.change.Suspect;
import org.kijun.model.DeviceClass;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.Obligation;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.TraceRelation;
import org.kijun.model.Verdict;

class AssessmentTest {
    private final TestModel model = new TestModel();
    private final DeviceClass router = model.deviceClass("router");
    private final Fact remote = model.fact("remote-admin");
    private final Requirement requirement = model.requirement("R-1", router);
    private final Product product = model.product("acme", router);

    @ParameterizedTest
    @CsvSource({"MET", "PARTLY", "NOT_MET", "PLANNED", "NOT_APPLICABLE", "EQUIVALENT"})
    void theVerdictOfAnApplicableRequirementIsItsOutcome(Verdict verdict) {
        answer(product, requirement, verdict);
        assertEquals(Outcome.valueOf(verdict.name()), row().outcome());
    }

    @Test
    void anApplicableRequirementWithoutAnswerIsUnanswered() {
        assertEquals(Outcome.UNANSWERED, row().outcome());
        assertEquals(List.of(new OpenPoint.Unanswered(requirement)), assessment().openPoints());
    }

    @Test
    void anOpenFactMakesARequirementUndecided() {
        var test = remoteOnly();
        assertEquals(Outcome.UNDECIDED, row().outcome());
        assertEquals(List.of(new OpenPoint.UndecidedFacts(requirement, List.of(new OpenFact(remote, List.of(test))))), assessment().openPoints());
    }

    @Test
    void notApplicableDoesNotSettleWhatIsUndecided() {
        remoteOnly();
        answer(product, requirement, Verdict.NOT_APPLICABLE);
        assertEquals(Outcome.UNDECIDED, row().outcome());
    }

    @Test
    void metSettlesWhatIsUndecided() {
        remoteOnly();
        answer(product, requirement, Verdict.MET);
        assertEquals(Outcome.MET, row().outcome());
    }

    @Test
    void whatDoesNotApplyCountsAsSuchWhateverIsAnswered() {
        remoteOnly();
        no(product, remote);
        answer(product, requirement, Verdict.NOT_MET);
        assertEquals(Outcome.DOES_NOT_APPLY, row().outcome());
        assertEquals(List.of(), assessment().openPoints());
    }

    @Test
    void withoutABaselineAllRequirementsForTheClassAreAsked() {
        model.requirement("C-1", model.deviceClass("camera"));
        var forAll = model.requirement("A-1");
        assertEquals(List.of(requirement, forAll), requirements(assessment()));
    }

    @Test
    void withoutABaselineWithdrawnRequirementsAreNotAsked() {
        requirement.setStatus(RequirementStatus.WITHDRAWN);
        assertEquals(List.of(), requirements(assessment()));
    }

    @Test
    void aProductWithoutClassesIsAskedEverythingUndecided() {
        product.getDeviceClasses().clear();
        assertEquals(Outcome.UNDECIDED, row().outcome());
    }

    @Test
    void severalBaselinesAreAskedTogetherInTheirOrder() {
        var other = model.requirement("R-2");
        product.getBaselines().addAll(List.of(model.baseline("b", other), model.baseline("a", requirement, other)));
        assertEquals(List.of(other, requirement), requirements(assessment()));
    }

    @Test
    void ofSeveralBaselinesTheStrictestObligationCounts() {
        var weak = model.baseline("weak", requirement);
        model.tailor(weak, requirement, Obligation.MAY);
        product.getBaselines().addAll(List.of(weak, model.baseline("strict", requirement)));
        assertEquals(Obligation.SHALL, row().obligation());
    }

    @Test
    void aBaselineThatTheProductIsOutOfTheScopeOfHasNoSay() {
        var weak = model.baseline("weak", requirement);
        model.tailor(weak, requirement, Obligation.MAY);
        var strict = model.baseline("strict", requirement);
        strict.getDeviceClasses().add(model.deviceClass("camera"));
        product.getBaselines().addAll(List.of(weak, strict));
        assertEquals(Obligation.MAY, row().obligation());
    }

    @Test
    void differentParametersOfTwoBaselinesAreReported() {
        var one = model.baseline("one", requirement);
        var other = model.baseline("other", requirement);
        model.tailor(one, requirement, parameter("length", "12"));
        model.tailor(other, requirement, parameter("length", "16"));
        product.getBaselines().addAll(List.of(one, other));
        assertEquals("12", row().parameters().getFirst().parameter().getValue());
        assertTrue(assessment().conflicts().getFirst() instanceof ParameterClash clash && clash.requirement() == requirement);
    }

    @Test
    void ofTwoAnswersTheFirstCountsAndTheOtherIsKept() {
        answer(product, requirement, Verdict.NOT_MET);
        var second = answer(product, requirement, Verdict.MET);
        assertEquals(Outcome.NOT_MET, row().outcome());
        assertTrue(assessment().openPoints().contains(new OpenPoint.AnsweredTwice(requirement, List.of(second))));
    }

    @Test
    void anAnswerThatNobodyAskedForIsKept() {
        var statement = answer(product, model.requirement("C-1", model.deviceClass("camera")), Verdict.MET);
        assertEquals(List.of(statement), assessment().unasked());
    }

    @Test
    void anAnswerToAnOlderWordingIsSuspect() {
        var statement = answer(product, requirement, Verdict.MET);
        statement.setAsOf("00000000");
        var suspect = new Suspect.OfAnswer(product, statement, "00000000", requirement.fingerprint());
        assertEquals(List.of(suspect), row().suspects());
        assertEquals(List.of(new OpenPoint.SuspectAnswer(requirement, suspect)), assessment().openPoints());
    }

    @Test
    void aSuspectTraceOfTheRequirementIsFlagged() {
        var trace = model.trace(requirement, TraceRelation.IMPLEMENTS, model.clause(model.document("d"), "1"));
        trace.setAsOf("00000000");
        assertEquals(List.of("00000000"), row().suspects().stream().map(Suspect::was).toList());
    }

    @Test
    void notMetAndPartlyMetAreOpenPoints() {
        var statement = answer(product, requirement, Verdict.NOT_MET);
        assertEquals(List.of(new OpenPoint.NotMet(requirement, statement)), assessment().openPoints());
        statement.setVerdict(Verdict.PARTLY);
        assertEquals(List.of(new OpenPoint.PartlyMet(requirement, statement)), assessment().openPoints());
    }

    @Test
    void aPlannedAnswerIsOpenUntilItIsDue() {
        var statement = answer(product, requirement, Verdict.PLANNED);
        statement.setDue("2027-03");
        assertEquals(List.of(new OpenPoint.Planned(requirement, statement, Optional.of("2027-03"))), assessment().openPoints());
    }

    @Test
    void anEquivalentWithoutReviewerIsAnOpenPoint() {
        requirement.setOrEquivalent(true);
        var statement = answer(product, requirement, Verdict.EQUIVALENT);
        assertEquals(List.of(new OpenPoint.UnreviewedEquivalent(requirement, statement)), assessment().openPoints());
        statement.setReviewer("Yamada");
        assertEquals(List.of(), assessment().openPoints());
    }

    @Test
    void anEquivalentThatTheRequirementDoesNotAcceptIsAnOpenPoint() {
        var statement = answer(product, requirement, Verdict.EQUIVALENT);
        statement.setReviewer("Yamada");
        assertEquals(List.of(new OpenPoint.EquivalentNotAccepted(requirement, statement)), assessment().openPoints());
    }

    @Test
    void claimingThatAnApplicableRequirementDoesNotApplyIsAnOpenPoint() {
        var statement = answer(product, requirement, Verdict.NOT_APPLICABLE);
        assertEquals(List.of(new OpenPoint.ClaimedNotApplicable(requirement, statement)), assessment().openPoints());
    }

    @Test
    void theFactThatDecidesMostIsAskedFirst() {
        var web = model.fact("web-admin");
        requirement.setCondition(holds(remote));
        var two = model.requirement("R-2");
        two.setCondition(holds(web));
        var three = model.requirement("R-3");
        three.setCondition(holds(web));
        assertEquals(List.of(new DecidingFact(web, List.of(two, three)), new DecidingFact(remote, List.of(requirement))), assessment().decidingFacts());
    }

    private FactTest remoteOnly() {
        var test = holds(remote);
        requirement.setCondition(test);
        return test;
    }

    private AssessedRequirement row() {
        return assessment().rows().getFirst();
    }

    private Assessment assessment() {
        return Assessment.of(product, model.index());
    }

    private static List<Requirement> requirements(Assessment assessment) {
        return assessment.rows().stream().map(AssessedRequirement::requirement).toList();
    }
}
