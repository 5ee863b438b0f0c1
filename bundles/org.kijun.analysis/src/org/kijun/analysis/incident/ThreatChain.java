package org.kijun.analysis.incident;

import java.util.List;
import java.util.Optional;

import org.kijun.model.Clause;
import org.kijun.model.RequirementStatus;
import org.kijun.model.Threat;

/**
 * From a threat that an incident shows to what counters it.
 *
 * @param threat empty for an incident that names no threat
 * @param clauses clauses that counter the threat or the incident
 * @param measures requirements that do; withdrawn ones are left out, and a requirement may stand here by several ways
 */
public record ThreatChain(Optional<Threat> threat, List<Clause> clauses, List<CounterMeasure> measures) {
    public ThreatChain {
        clauses = List.copyOf(clauses);
        measures = List.copyOf(measures);
    }

    /** Whether a requirement counters the threat that is more than a draft. */
    public boolean countered() {
        return measures.stream().anyMatch(measure -> measure.requirement().getStatus() != RequirementStatus.DRAFT);
    }

    /** Whether drafts alone counter the threat. */
    public boolean counteredByDraftsOnly() {
        return !measures.isEmpty() && !countered();
    }
}
