package org.kijun.analysis.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestConditions;
import org.kijun.analysis.TestModel;
import org.kijun.model.DeviceClass;
import org.kijun.model.Product;
import org.kijun.model.TraceRelation;
import org.kijun.model.Verdict;

class RollUpTest {
    private final TestModel model = new TestModel();
    private final DeviceClass device = model.deviceClass("device");
    private final DeviceClass router = model.deviceClass("router", device);
    private final DeviceClass camera = model.deviceClass("camera", device);
    private final Product product = model.product("acme", router);

    @Test
    void requirementsWithoutATopicStandLast() {
        model.requirement("R-1");
        var topic = model.topic("password");
        model.requirement("R-2").setTopic(topic);
        assertEquals(List.of(Optional.of(topic), Optional.empty()), RollUp.byTopic(rows()).stream().map(Group::key).toList());
    }

    @Test
    void aRequirementCountsOnceForEachDocumentThatItTracesTo() {
        var document = model.document("d");
        var requirement = model.requirement("R-1");
        model.trace(requirement, TraceRelation.IMPLEMENTS, model.clause(document, "1"));
        model.trace(requirement, TraceRelation.SUBSET, model.clause(document, "2"));
        var groups = RollUp.byDocument(rows());
        assertEquals(Optional.of(document), groups.getFirst().key());
        assertEquals(1, groups.getFirst().tally().total());
    }

    @Test
    void aRequirementForSeveralClassesCountsInThoseOfTheProduct() {
        model.requirement("R-1", camera, router);
        assertEquals(List.of(Optional.of(router)), RollUp.byDeviceClass(rows()).stream().map(Group::key).toList());
    }

    @Test
    void aProductOfTwoClassesCountsInBoth() {
        product.getDeviceClasses().add(camera);
        model.requirement("R-1");
        var groups = RollUp.byProductClass(List.of(assessment()));
        assertEquals(List.of(Optional.of(router), Optional.of(camera)), groups.stream().map(Group::key).toList());
        assertTrue(groups.stream().allMatch(group -> group.tally().total() == 1));
    }

    @Test
    void productsOfOneClassAreAddedUp() {
        model.requirement("R-1");
        var other = model.product("other", router);
        var groups = RollUp.byProductClass(List.of(assessment(), Assessment.of(other, model.index())));
        assertEquals(2, groups.getFirst().tally().count(Outcome.UNANSWERED));
    }

    @Test
    void whatDoesNotApplyIsNotAsked() {
        var fact = model.fact("f");
        var requirement = model.requirement("R-1");
        requirement.setCondition(TestConditions.holds(fact));
        TestModel.no(product, fact);
        assertEquals(1, assessment().tally().total());
        assertEquals(0, assessment().tally().asked());
    }

    @RepeatedTest(50)
    void countsAddUpToTheTotals(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        random(random);
        var assessment = assessment();
        var tally = assessment.tally();
        assertEquals(assessment.rows().size(), tally.total());
        assertEquals(tally, RollUp.byTopic(assessment.rows()).stream().map(Group::tally).reduce(Tally::plus).orElse(Tally.of(List.of())));
        assertEquals(tally, RollUp.byProduct(List.of(assessment)).getFirst().tally());
        for (var group : RollUp.byDeviceClass(assessment.rows())) {
            assertFalse(group.tally().total() > tally.total());
        }
    }

    private void random(Random random) {
        var topics = List.of(model.topic("a"), model.topic("b"));
        var facts = List.of(model.fact("f"), model.fact("g"));
        TestModel.yes(product, facts.getFirst());
        for (var at = 0; at < 40; at++) {
            var requirement = model.requirement("R-" + at, List.of(device, router, camera).get(random.nextInt(3)));
            if (random.nextBoolean()) {
                requirement.setTopic(topics.get(random.nextInt(2)));
            }
            if (random.nextInt(3) == 0) {
                requirement.setCondition(TestConditions.holds(facts.get(random.nextInt(2))));
            }
            if (random.nextBoolean()) {
                TestModel.answer(product, requirement, Verdict.get(random.nextInt(Verdict.values().length)));
            }
        }
    }

    private List<AssessedRequirement> rows() {
        return assessment().rows();
    }

    private Assessment assessment() {
        return Assessment.of(product, model.index());
    }
}
