package org.kijun.analysis.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijun.analysis.MappingStep;
import org.kijun.analysis.TestModel;
import org.kijun.model.Clause;
import org.kijun.model.Confidence;
import org.kijun.model.SetRelation;

class ChainTest {
    private final TestModel model = new TestModel();
    private final List<Clause> clauses = List.of(model.clause(model.document("a"), "1"), model.clause(model.document("b"), "1"),
            model.clause(model.document("c"), "1"));

    @ParameterizedTest
    @CsvSource({
        "EQUAL,EQUAL,FULLY,FULLY",
        "EQUAL,SUPERSET,FULLY,PARTLY",
        "SUPERSET,SUPERSET,FULLY,PARTLY",
        "EQUAL,SUBSET,PARTLY,FULLY",
        "SUPERSET,SUBSET,PARTLY,PARTLY",
        "EQUAL,INTERSECTS,PARTLY,PARTLY",
        "SUPERSET,NONE,NOTHING,NOTHING",
    })
    void aChainCarriesWhatItsWeakestLinkCarries(SetRelation first, SetRelation second, Carry met, Carry notMet) {
        assertEquals(met, chain(first, second).carry(Reading.MET));
        assertEquals(notMet, chain(first, second).carry(Reading.NOT_MET));
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL,EQUAL,EQUAL",
        "EQUAL,SUBSET,SUBSET",
        "SUPERSET,EQUAL,SUPERSET",
        "SUBSET,SUBSET,SUBSET",
        "SUPERSET,SUPERSET,SUPERSET",
        "EQUAL,NONE,NONE",
    })
    void someRelationsFollowFromOthers(SetRelation first, SetRelation second, SetRelation together) {
        assertEquals(Optional.of(together), chain(first, second).relation());
    }

    @ParameterizedTest
    @CsvSource({"SUBSET,SUPERSET", "SUPERSET,SUBSET", "INTERSECTS,INTERSECTS", "SUBSET,INTERSECTS", "NONE,NONE"})
    void fromOthersNothingFollows(SetRelation first, SetRelation second) {
        assertEquals(Optional.empty(), chain(first, second).relation());
    }

    @Test
    void theStrengthIsThatOfTheWeakestLink() {
        var chain = chain(SetRelation.EQUAL, SetRelation.EQUAL);
        chain.steps().getLast().entry().setStrength(4);
        assertEquals(4, chain.strength());
    }

    @Test
    void theConfidenceIsThatOfTheWeakestLink() {
        var chain = chain(SetRelation.EQUAL, SetRelation.EQUAL);
        chain.steps().getFirst().entry().setConfidence(Confidence.LOW);
        assertEquals(Confidence.LOW, chain.confidence());
    }

    @Test
    void aClauseThatIsReadWithLittleConfidenceWeakensTheChain() {
        clauses.get(1).setConfidence(Confidence.MEDIUM);
        assertEquals(Confidence.MEDIUM, chain(SetRelation.EQUAL, SetRelation.EQUAL).confidence());
    }

    @Test
    void theBestChainCarriesMostThenIsSurestThenStrongestThenShortest() {
        var sure = chain(SetRelation.SUPERSET);
        var unsure = chain(SetRelation.SUPERSET);
        unsure.steps().getFirst().entry().setConfidence(Confidence.MEDIUM);
        var weak = chain(SetRelation.SUPERSET);
        weak.steps().getFirst().entry().setStrength(5);
        var long2 = chain(SetRelation.SUPERSET, SetRelation.EQUAL);
        var partial = chain(SetRelation.SUBSET);
        var sorted = new ArrayList<>(List.of(partial, long2, unsure, weak, sure));
        sorted.sort(Chain.bestFirst(Reading.MET));
        assertEquals(List.of(sure, long2, weak, unsure, partial), sorted);
    }

    private Chain chain(SetRelation... relations) {
        var steps = new ArrayList<MappingStep>();
        for (var at = 0; at < relations.length; at++) {
            steps.add(MappingStep.forwards(model.map(clauses.get(at), relations[at], clauses.get(at + 1))));
        }
        return new Chain(clauses.getFirst(), steps);
    }
}
