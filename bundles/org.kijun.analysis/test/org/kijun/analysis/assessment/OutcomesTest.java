package org.kijun.analysis.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.kijun.analysis.TestModel.answer;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.model.Requirement;
import org.kijun.model.Verdict;

class OutcomesTest {
    private final TestModel model = new TestModel();
    private final Requirement answered = model.requirement("R-1", model.deviceClass("router"));
    private final Requirement other = model.requirement("R-2", model.deviceClass("camera"));

    @Test
    void eachOutcomeIsTheOneOfTheWholeAssessment() {
        var product = model.product("acme", answered.getDeviceClasses().getFirst());
        answer(product, answered, Verdict.PARTLY);
        var baseline = model.baseline("b", answered, other);
        var outcomes = Outcomes.of(product, List.of(EffectiveBaseline.of(baseline)));
        for (var row : Assessment.of(product, List.of(baseline), model.index()).rows()) {
            assertEquals(row.outcome(), outcomes.of(row.requirement()));
        }
        assertEquals(Outcome.PARTLY, outcomes.of(answered));
        assertEquals(Outcome.DOES_NOT_APPLY, outcomes.of(other));
    }

    @Test
    void ofTwoAnswersTheFirstCounts() {
        var product = model.product("acme", answered.getDeviceClasses().getFirst());
        answer(product, answered, Verdict.MET);
        answer(product, answered, Verdict.NOT_MET);
        assertSame(product.getStatements().getFirst(), Outcomes.of(product, List.of()).statement(answered).orElseThrow());
    }
}
