package org.kijun.analysis.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.MappingStep;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.mapping.MappingContradiction.ChainAgainst;
import org.kijun.analysis.mapping.MappingContradiction.TwoRelations;
import org.kijun.analysis.mapping.MappingContradiction.UnmappedButMapped;
import org.kijun.model.Clause;
import org.kijun.model.SetRelation;

class MappingContradictionsTest {
    private final TestModel model = new TestModel();
    private final Clause a = model.clause(model.document("a"), "1");
    private final Clause b = model.clause(model.document("b"), "1");
    private final Clause c = model.clause(model.document("c"), "1");

    @Test
    void theSamePairRelatedDifferentlyContradictsItself() {
        var first = model.map(a, SetRelation.SUBSET, b);
        var second = model.map(a, SetRelation.EQUAL, b);
        assertEquals(List.of(new TwoRelations(first, second)), found());
    }

    @Test
    void aPairMayBeStatedFromBothEnds() {
        model.map(a, SetRelation.SUBSET, b);
        model.map(b, SetRelation.SUPERSET, a);
        assertEquals(List.of(), found());
    }

    @Test
    void aChainThatImpliesAnotherRelationContradictsTheStatedOne() {
        var stated = model.map(a, SetRelation.SUPERSET, c);
        var first = model.map(a, SetRelation.SUBSET, b);
        var second = model.map(b, SetRelation.SUBSET, c);
        var chain = new Chain(a, List.of(MappingStep.forwards(first), MappingStep.forwards(second)));
        assertEquals(List.of(new ChainAgainst(chain, SetRelation.SUBSET, stated)), found());
    }

    @Test
    void aCircleOfContradictionsIsReportedOnce() {
        model.map(a, SetRelation.EQUAL, b);
        model.map(b, SetRelation.EQUAL, c);
        model.map(a, SetRelation.INTERSECTS, c);
        assertEquals(1, found().size());
    }

    @Test
    void whatAgreesIsNotReported() {
        model.map(a, SetRelation.SUBSET, b);
        model.map(b, SetRelation.EQUAL, c);
        model.map(c, SetRelation.SUPERSET, a);
        assertEquals(List.of(), found());
    }

    @Test
    void whatNothingFollowsFromContradictsNothing() {
        model.map(a, SetRelation.INTERSECTS, b);
        model.map(b, SetRelation.INTERSECTS, c);
        model.map(a, SetRelation.SUBSET, c);
        assertEquals(List.of(), found());
    }

    @Test
    void anUnmappedClauseThatIsMappedIsReported() {
        var mapped = model.map(a, SetRelation.EQUAL, b);
        var unmapped = model.unmapped(a, "organisational");
        assertEquals(List.of(new UnmappedButMapped(unmapped, mapped)), found());
    }

    private List<MappingContradiction> found() {
        return MappingContradictions.in(model.index());
    }
}
