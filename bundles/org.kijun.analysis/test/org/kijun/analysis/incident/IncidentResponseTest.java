package org.kijun.analysis.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.model.DeviceClass;
import org.kijun.model.Product;
import org.kijun.model.TraceRelation;
import org.kijun.model.Verdict;

class IncidentResponseTest {
    private final TestModel model = new TestModel();
    private final DeviceClass router = model.deviceClass("router");
    private final Product product = model.product("acme", router);

    @ParameterizedTest
    @CsvSource({
        "COUNTERED,MET EQUIVALENT",
        "COUNTERED,MET DOES_NOT_APPLY NOT_APPLICABLE",
        "PARTLY,MET NOT_MET",
        "PARTLY,PARTLY",
        "PARTLY,MET UNANSWERED",
        "NOT_COUNTERED,NOT_MET UNANSWERED",
        "NOT_COUNTERED,PLANNED",
        "NOT_KNOWN,UNANSWERED UNDECIDED",
        "NO_REQUIREMENT,DOES_NOT_APPLY NOT_APPLICABLE",
    })
    void severalAnswersComeToOneProtection(Protection protection, String outcomes) {
        assertEquals(protection, Protection.of(Arrays.stream(outcomes.split(" ")).map(Outcome::valueOf).toList()));
    }

    @Test
    void withoutAnyRequirementThereIsNoProtection() {
        assertEquals(Protection.NO_REQUIREMENT, Protection.of(List.of()));
    }

    @Test
    void anAnswerIsListedOnceHoweverItCounters() {
        var threat = model.threat("t");
        var incident = model.incident("i", threat);
        var clause = model.clause(model.document("d"), "1");
        clause.getCounters().add(threat);
        var requirement = model.requirement("R-1", router);
        requirement.getCounters().add(threat);
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        TestModel.answer(product, requirement, Verdict.MET);
        var response = responses().getFirst();
        assertEquals(incident, response.incident());
        assertEquals(1, response.threats().getFirst().answers().size());
        assertEquals(Protection.COUNTERED, response.threats().getFirst().protection());
    }

    @Test
    void incidentsOfOtherClassesDoNotConcernTheProduct() {
        model.incident("i").getDeviceClasses().add(model.deviceClass("camera"));
        assertEquals(List.of(), responses());
    }

    private List<IncidentResponse> responses() {
        var index = model.index();
        return IncidentResponse.of(Assessment.of(product, index), index);
    }
}
