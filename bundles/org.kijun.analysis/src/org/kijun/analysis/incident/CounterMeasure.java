package org.kijun.analysis.incident;

import org.kijun.analysis.TraceLink;
import org.kijun.model.Requirement;

/** A requirement that counters a threat, and how it is known. */
public sealed interface CounterMeasure {
    Requirement requirement();

    /** The requirement says that it counters the threat. */
    record AgainstThreat(Requirement requirement) implements CounterMeasure {
    }

    /** The incident says that the requirement counters it. */
    record AgainstIncident(Requirement requirement) implements CounterMeasure {
    }

    /** The requirement traces to a clause that counters the threat or the incident. */
    record ThroughClause(TraceLink link) implements CounterMeasure {
        @Override
        public Requirement requirement() {
            return link.requirement();
        }
    }
}
