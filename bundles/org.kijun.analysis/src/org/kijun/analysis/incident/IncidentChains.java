package org.kijun.analysis.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kijun.analysis.Linked;
import org.kijun.analysis.Traceability;
import org.kijun.analysis.taxonomy.Taxonomy;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Incident;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.Threat;
import org.kijun.model.Traceable;
import org.kijun.model.derived.DeviceClasses;

/** Follows incidents to threats, to countering clauses, to requirements. */
public final class IncidentChains {
    private final Traceability index;
    private final Predicate<Requirement> counts;

    private IncidentChains(Traceability index, Predicate<Requirement> counts) {
        this.index = index;
        this.counts = requirement -> requirement.getStatus() != RequirementStatus.WITHDRAWN && counts.test(requirement);
    }

    /** All incidents with all requirements. */
    public static List<IncidentChain> of(Traceability index) {
        return new IncidentChains(index, requirement -> true).chains(index.incidents());
    }

    /** The incidents that concern a class, with the requirements that hold for it. The chains that are not countered are what the class still lacks. */
    public static List<IncidentChain> forClass(Traceability index, DeviceClass deviceClass) {
        return forClasses(index, DeviceClasses.ancestors(deviceClass));
    }

    /**
     * The incidents that concern a device, with the requirements that hold for it.
     *
     * @param held the classes of the device with all their ancestors
     */
    static List<IncidentChain> forClasses(Traceability index, Set<DeviceClass> held) {
        var concerning = index.incidents().stream().filter(incident -> Taxonomy.holdsFor(incident.getDeviceClasses(), held)).toList();
        return new IncidentChains(index, requirement -> Taxonomy.holdsFor(requirement.getDeviceClasses(), held)).chains(concerning);
    }

    private List<IncidentChain> chains(List<Incident> incidents) {
        return incidents.stream().map(this::chain).toList();
    }

    private IncidentChain chain(Incident incident) {
        var threats = Linked.in(incident.getShows());
        if (threats.isEmpty()) {
            return new IncidentChain(incident, List.of(chain(incident, Optional.empty())));
        }
        return new IncidentChain(incident, threats.stream().map(threat -> chain(incident, Optional.of(threat))).toList());
    }

    private ThreatChain chain(Incident incident, Optional<Threat> threat) {
        var againstIncident = Linked.in(incident.getCounteredBy());
        var againstThreat = threat.map(index::countering).orElse(List.of());
        var clauses = clauses(againstIncident, againstThreat);
        var measures = new ArrayList<CounterMeasure>();
        requirements(againstThreat).map(CounterMeasure.AgainstThreat::new).forEach(measures::add);
        requirements(againstIncident).map(CounterMeasure.AgainstIncident::new).forEach(measures::add);
        for (var clause : clauses) {
            index.tracesTo(clause).stream().map(CounterMeasure.ThroughClause::new).forEach(measures::add);
        }
        measures.removeIf(measure -> !counts.test(measure.requirement()));
        return new ThreatChain(threat, clauses, measures);
    }

    private static List<Clause> clauses(List<Traceable> againstIncident, List<Traceable> againstThreat) {
        var clauses = new LinkedHashSet<Clause>();
        Stream.concat(againstIncident.stream(), againstThreat.stream())
                .filter(Clause.class::isInstance)
                .map(Clause.class::cast)
                .forEach(clauses::add);
        return List.copyOf(clauses);
    }

    private static Stream<Requirement> requirements(List<Traceable> traceables) {
        return traceables.stream().filter(Requirement.class::isInstance).map(Requirement.class::cast);
    }
}
