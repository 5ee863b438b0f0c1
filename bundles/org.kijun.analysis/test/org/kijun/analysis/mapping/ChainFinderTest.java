package org.kijun.analysis.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestModel;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.SetRelation;

class ChainFinderTest {
    private final TestModel model = new TestModel();
    private final Document target = model.document("target");
    private final Clause wanted = model.clause(target, "w");
    private final Clause start = model.clause(model.document("start"), "s");
    private final Document bridge = model.document("bridge");
    private final Clause middle = model.clause(bridge, "m");

    @Test
    void aChainMayReadMappingsInBothDirections() {
        model.map(start, SetRelation.EQUAL, middle);
        model.map(wanted, SetRelation.SUBSET, middle);
        var chain = finder(2).all(start).getFirst();
        assertEquals(wanted, chain.to());
        assertEquals(List.of(SetRelation.EQUAL, SetRelation.SUPERSET), chain.steps().stream().map(step -> step.relation()).toList());
    }

    @Test
    void aChainHasABoundedNumberOfSteps() {
        model.map(start, SetRelation.EQUAL, middle);
        model.map(middle, SetRelation.EQUAL, wanted);
        assertEquals(List.of(), finder(1).all(start));
    }

    @Test
    void aChainEntersNoDocumentTwice() {
        var again = model.clause(bridge, "m2");
        model.map(start, SetRelation.EQUAL, middle);
        model.map(middle, SetRelation.EQUAL, again);
        model.map(again, SetRelation.EQUAL, wanted);
        assertEquals(List.of(), finder(3).all(start));
    }

    @Test
    void aChainStopsInTheDocumentItLooksFor() {
        model.map(start, SetRelation.EQUAL, wanted);
        model.map(wanted, SetRelation.EQUAL, model.clause(target, "other"));
        assertEquals(List.of(wanted), finder(3).all(start).stream().map(Chain::to).toList());
    }

    @Test
    void aClauseOfTheDocumentIsReachedWithoutSteps() {
        assertEquals(List.of(new Chain(wanted, List.of())), finder(2).all(wanted));
    }

    @Test
    void noRelationIsNoLink() {
        model.map(start, SetRelation.NONE, wanted);
        assertEquals(List.of(), finder(2).all(start));
    }

    @Test
    void theBestChainDependsOnWhatIsAsked() {
        model.map(start, SetRelation.SUPERSET, wanted);
        model.map(start, SetRelation.EQUAL, middle);
        model.map(middle, SetRelation.SUBSET, wanted);
        assertEquals(1, finder(2).best(start, Reading.MET).get(wanted).steps().size());
        assertEquals(2, finder(2).best(start, Reading.NOT_MET).get(wanted).steps().size());
    }

    @Test
    void requirementsMayBeMappedToo() {
        var requirement = model.requirement("R-1");
        model.map(requirement, SetRelation.EQUAL, wanted);
        assertEquals(List.of(wanted), finder(2).all(requirement).stream().map(Chain::to).toList());
    }

    private ChainFinder finder(int depth) {
        return new ChainFinder(model.index(), target, depth);
    }
}
