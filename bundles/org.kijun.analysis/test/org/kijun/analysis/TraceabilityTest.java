package org.kijun.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.kijun.model.KijunFactory;
import org.kijun.model.SetRelation;
import org.kijun.model.TraceRelation;
import org.kijun.model.Verdict;

class TraceabilityTest {
    private final TestModel model = new TestModel();

    @Test
    void aClauseKnowsTheRequirementsThatTraceToIt() {
        var clause = model.clause(model.document("d"), "1");
        var requirement = model.requirement("R-1");
        var trace = model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        assertEquals(List.of(new TraceLink(requirement, trace)), model.index().tracesTo(clause));
    }

    @Test
    void aRequirementKnowsTheAnswersOfAllProducts() {
        var requirement = model.requirement("R-1");
        var product = model.product("p");
        var statement = TestModel.answer(product, requirement, Verdict.MET);
        assertEquals(List.of(new ProductAnswer(product, statement)), model.index().answersTo(requirement));
    }

    @Test
    void aThreatKnowsWhatCountersItAndWhichIncidentsShowIt() {
        var threat = model.threat("t");
        var incident = model.incident("i", threat);
        var clause = model.clause(model.document("d"), "1");
        clause.getCounters().add(threat);
        assertEquals(List.of(clause), model.index().countering(threat));
        assertEquals(List.of(incident), model.index().showing(threat));
    }

    @Test
    void aMappingIsReadFromBothEnds() {
        var document = model.document("d");
        var part = model.clause(document, "1");
        var whole = model.clause(document, "2");
        var entry = model.map(part, SetRelation.SUBSET, whole);
        assertEquals(List.of(new MappingStep(part, whole, SetRelation.SUBSET, entry, false)), model.index().stepsFrom(part));
        assertEquals(List.of(new MappingStep(whole, part, SetRelation.SUPERSET, entry, true)), model.index().stepsFrom(whole));
    }

    @Test
    void incidentsInsideDocumentsAreFound() {
        var inside = KijunFactory.eINSTANCE.createIncident();
        model.document("d").getIncidents().add(inside);
        var outside = model.incident("i");
        assertEquals(List.of(inside, outside), model.index().incidents());
    }

    @Test
    void aBaselineIsFoundByTheRequirementsThatItNames() {
        var requirement = model.requirement("R-1");
        var baseline = model.baseline("b", requirement);
        assertEquals(List.of(baseline), model.index().selecting(requirement));
    }

    @Test
    void linksThatLeadNowhereAreLeftOut() {
        var unresolved = KijunFactory.eINSTANCE.createClause();
        ((InternalEObject) unresolved).eSetProxyURI(URI.createURI("nowhere"));
        var requirement = model.requirement("R-1");
        model.trace(requirement, TraceRelation.IMPLEMENTS, unresolved);
        model.trace(requirement, TraceRelation.IMPLEMENTS, null);
        assertEquals(List.of(), model.index().tracesTo(unresolved));
    }
}
