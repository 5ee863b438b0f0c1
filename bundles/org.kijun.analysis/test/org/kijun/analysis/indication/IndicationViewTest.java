package org.kijun.analysis.indication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijun.analysis.Reservation;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.mapping.Carry;
import org.kijun.model.Clause;
import org.kijun.model.Confidence;
import org.kijun.model.Document;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.SetRelation;
import org.kijun.model.Strength;
import org.kijun.model.Trace;
import org.kijun.model.TraceRelation;
import org.kijun.model.Verdict;

class IndicationViewTest {
    private final TestModel model = new TestModel();
    private final Document target = model.document("target");
    private final Clause wanted = model.clause(target, "w");
    private final Document guide = model.document("guide");
    private final Clause clause = model.clause(guide, "1");
    private final Requirement requirement = model.requirement("R-1");
    private final Product product = model.product("acme");

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTS,EQUAL,INDICATED",
        "IMPLEMENTS,SUPERSET,INDICATED",
        "SUPERSET,EQUAL,INDICATED",
        "IMPLEMENTS,SUBSET,PARTLY",
        "IMPLEMENTS,INTERSECTS,PARTLY",
        "SUBSET,EQUAL,PARTLY",
        "SUPPORTS,EQUAL,PARTLY",
        "IMPLEMENTS,NONE,NONE",
    })
    void whatIsMetIsCarriedAsFarAsTheWeakestLink(TraceRelation trace, SetRelation mapping, Indication indication) {
        model.trace(requirement, trace, clause);
        model.map(clause, mapping, wanted);
        TestModel.answer(product, requirement, Verdict.MET);
        assertEquals(indication, only().firm());
    }

    @ParameterizedTest
    @CsvSource({"MET,INDICATED", "EQUIVALENT,INDICATED", "PARTLY,PARTLY", "NOT_MET,GAP", "PLANNED,GAP", "NOT_APPLICABLE,NONE"})
    void theVerdictCapsTheIndication(Verdict verdict, Indication indication) {
        linked();
        TestModel.answer(product, requirement, verdict).setReviewer("Yamada");
        assertEquals(indication, only().firm());
    }

    @Test
    void anUnansweredRequirementIndicatesNothingAndIsShown() {
        linked();
        assertEquals(Indication.NONE, only().firm());
        assertEquals(requirement, only().paths().getFirst().answer().requirement());
    }

    @Test
    void aMappingReadBackwardsIsInverted() {
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        model.map(wanted, SetRelation.SUPERSET, clause);
        TestModel.answer(product, requirement, Verdict.MET);
        assertEquals(Indication.PARTLY, only().firm());
    }

    @Test
    void aDirectTraceNeedsNoMapping() {
        model.trace(requirement, TraceRelation.IMPLEMENTS, wanted);
        TestModel.answer(product, requirement, Verdict.MET);
        assertEquals(Indication.INDICATED, only().firm());
        assertEquals(List.of(), only().paths().getFirst().chain().steps());
    }

    @Test
    void aMappedRequirementNeedsNoTrace() {
        model.map(requirement, SetRelation.EQUAL, wanted);
        TestModel.answer(product, requirement, Verdict.MET);
        assertEquals(Indication.INDICATED, only().firm());
        assertTrue(only().paths().getFirst().trace().isEmpty());
    }

    @Test
    void ofOneAnswerTheBestPathCounts() {
        linked();
        model.map(requirement, SetRelation.SUBSET, wanted);
        TestModel.answer(product, requirement, Verdict.MET);
        assertEquals(Indication.INDICATED, only().firm());
        assertEquals(1, only().paths().size());
    }

    @Test
    void aGapBesideSomethingMetLeavesAPart() {
        linked();
        TestModel.answer(product, requirement, Verdict.MET);
        var other = model.requirement("R-2");
        model.trace(other, TraceRelation.SUBSET, wanted);
        TestModel.answer(product, other, Verdict.NOT_MET);
        assertEquals(Indication.PARTLY, only().firm());
        assertTrue(only().contradicted());
    }

    @Test
    void aGapAloneContradictsNothing() {
        linked();
        TestModel.answer(product, requirement, Verdict.NOT_MET);
        assertFalse(only().contradicted());
    }

    @Test
    void aPartThatIsNotMetLeavesAFullGap() {
        model.trace(requirement, TraceRelation.SUBSET, wanted);
        TestModel.answer(product, requirement, Verdict.NOT_MET);
        assertEquals(Carry.FULLY, only().paths().getFirst().carry());
    }

    @Test
    void lowConfidenceIsNeverCountedSilently() {
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        model.map(clause, SetRelation.EQUAL, wanted).setConfidence(Confidence.LOW);
        TestModel.answer(product, requirement, Verdict.MET);
        assertEquals(Indication.NONE, only().firm());
        assertEquals(Indication.INDICATED, only().provisional());
        assertEquals(Set.of(Reservation.LOW_CONFIDENCE), only().paths().getFirst().reservations());
    }

    @Test
    void aDraftAnUnreviewedEquivalentAndSuspectLinksAreReserved() {
        linked().setAsOf("00000000");
        requirement.setStatus(RequirementStatus.DRAFT);
        TestModel.answer(product, requirement, Verdict.EQUIVALENT).setAsOf("00000000");
        assertEquals(Set.of(Reservation.DRAFT, Reservation.SUSPECT_TRACE, Reservation.SUSPECT_ANSWER, Reservation.UNREVIEWED_EQUIVALENT),
                only().paths().getFirst().reservations());
    }

    @Test
    void anotherSuspectTraceDoesNotTouchThePath() {
        linked();
        model.trace(requirement, TraceRelation.SUPPORTS, model.clause(guide, "2")).setAsOf("00000000");
        TestModel.answer(product, requirement, Verdict.MET);
        assertEquals(Indication.INDICATED, only().firm());
    }

    @Test
    void informativeClausesAreNotShown() {
        wanted.setStrength(Strength.INFO);
        assertEquals(List.of(), view().clauses());
    }

    @Test
    void everyIndicationIsCounted() {
        model.clause(target, "x");
        linked();
        TestModel.answer(product, requirement, Verdict.MET);
        assertEquals(Map.of(Indication.NONE, 1, Indication.GAP, 0, Indication.PARTLY, 0, Indication.INDICATED, 1), view().counts());
    }

    @RepeatedTest(50)
    void anIndicationNeverExceedsItsWeakestLink(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        randomLinks(random);
        for (var indicated : view().clauses()) {
            for (var path : indicated.paths()) {
                assertTrue(path.indication() != Indication.INDICATED || path.carry() == Carry.FULLY);
                assertTrue(path.carry().compareTo(path.chain().carry(path.reading())) <= 0);
                assertTrue(path.chain().steps().size() <= 2);
                for (var step : path.chain().steps()) {
                    assertTrue(path.carry().compareTo(path.reading().carry(step.relation())) <= 0);
                    assertTrue(path.confidence().compareTo(step.entry().getConfidence()) <= 0);
                    assertTrue(path.strength() <= step.entry().getStrength());
                }
            }
            assertTrue(indicated.firm().compareTo(best(indicated)) <= 0);
        }
    }

    private static Indication best(IndicatedClause indicated) {
        return indicated.paths().stream().map(IndicationPath::indication).max(Enum::compareTo).orElse(Indication.NONE);
    }

    private void randomLinks(Random random) {
        var clauses = new ArrayList<>(List.of(wanted, clause));
        var bridge = model.document("bridge");
        for (var at = 2; at < 8; at++) {
            clauses.add(model.clause(List.of(target, guide, bridge).get(random.nextInt(3)), "c" + at));
        }
        for (var at = 0; at < 14; at++) {
            var entry = model.map(pick(clauses, random), SetRelation.get(random.nextInt(5)), pick(clauses, random));
            entry.setStrength(random.nextInt(11));
            entry.setConfidence(Confidence.get(random.nextInt(3)));
        }
        for (var at = 0; at < 6; at++) {
            var each = model.requirement("X-" + at);
            model.trace(each, TraceRelation.get(random.nextInt(6)), pick(clauses, random));
            TestModel.answer(product, each, Verdict.get(random.nextInt(6)));
        }
    }

    private static Clause pick(List<Clause> clauses, Random random) {
        return clauses.get(random.nextInt(clauses.size()));
    }

    private Trace linked() {
        model.map(clause, SetRelation.EQUAL, wanted);
        return model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
    }

    private IndicatedClause only() {
        return view().clauses().getFirst();
    }

    private IndicationView view() {
        var index = model.index();
        return IndicationView.of(Assessment.of(product, index), target, index);
    }
}
