package org.kijun.analysis.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.TraceLink;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Incident;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.Threat;
import org.kijun.model.TraceRelation;

class IncidentChainsTest {
    private final TestModel model = new TestModel();
    private final DeviceClass router = model.deviceClass("router");
    private final DeviceClass homeRouter = model.deviceClass("home-router", router);
    private final Threat threat = model.threat("takeover");
    private final Incident incident = model.incident("case", threat);
    private final Clause clause = model.clause(model.document("d"), "1");
    private final Requirement requirement = model.requirement("R-1", router);

    @Test
    void aThreatThatNothingCountersIsOpen() {
        assertFalse(only().countered());
        assertEquals(Optional.of(threat), only().open().getFirst().threat());
    }

    @Test
    void aRequirementMayCounterTheThreatItself() {
        requirement.getCounters().add(threat);
        assertEquals(List.of(new CounterMeasure.AgainstThreat(requirement)), measures());
    }

    @Test
    void aRequirementMayBeNamedByTheIncident() {
        incident.getCounteredBy().add(requirement);
        assertEquals(List.of(new CounterMeasure.AgainstIncident(requirement)), measures());
    }

    @Test
    void aRequirementCountersWhatAClauseCountersThatItTracesTo() {
        clause.getCounters().add(threat);
        var trace = model.trace(requirement, TraceRelation.SUBSET, clause);
        assertEquals(List.of(new CounterMeasure.ThroughClause(new TraceLink(requirement, trace))), measures());
        assertEquals(List.of(clause), only().threats().getFirst().clauses());
    }

    @Test
    void aRequirementCountersWhatAnIncidentSaysOfItsClause() {
        incident.getCounteredBy().add(clause);
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        assertTrue(only().countered());
    }

    @Test
    void aClauseThatNoRequirementTakesUpCountersNothing() {
        clause.getCounters().add(threat);
        assertFalse(only().countered());
    }

    @Test
    void aDraftDoesNotCounterSilently() {
        requirement.getCounters().add(threat);
        requirement.setStatus(RequirementStatus.DRAFT);
        assertFalse(only().countered());
        assertTrue(only().threats().getFirst().counteredByDraftsOnly());
    }

    @Test
    void aWithdrawnRequirementCountersNothing() {
        requirement.getCounters().add(threat);
        requirement.setStatus(RequirementStatus.WITHDRAWN);
        assertEquals(List.of(), measures());
    }

    @Test
    void anIncidentWithoutThreatsIsCounteredAsAWhole() {
        incident.getShows().clear();
        incident.getCounteredBy().add(requirement);
        assertEquals(Optional.empty(), only().threats().getFirst().threat());
        assertTrue(only().countered());
    }

    @Test
    void forAClassTheIncidentsOfItsAncestorsConcernIt() {
        incident.getDeviceClasses().add(router);
        model.incident("camera-case").getDeviceClasses().add(model.deviceClass("camera"));
        assertEquals(List.of(incident), IncidentChains.forClass(model.index(), homeRouter).stream().map(IncidentChain::incident).toList());
    }

    @Test
    void forAClassARequirementForAnotherClassCountersNothing() {
        requirement.getCounters().add(threat);
        requirement.getDeviceClasses().set(0, model.deviceClass("camera"));
        assertFalse(IncidentChains.forClass(model.index(), homeRouter).getFirst().countered());
    }

    private IncidentChain only() {
        return IncidentChains.of(model.index()).getFirst();
    }

    private List<CounterMeasure> measures() {
        return only().threats().getFirst().measures();
    }
}
