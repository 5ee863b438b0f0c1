package org.kijun.analysis.incident;

import java.util.List;

import org.kijun.model.Incident;

/**
 * From an incident to the threats that it shows and on to what counters them.
 *
 * @param threats one for each threat; exactly one without a threat when the incident names none
 */
public record IncidentChain(Incident incident, List<ThreatChain> threats) {
    public IncidentChain {
        threats = List.copyOf(threats);
    }

    /** Threats that no requirement counters; drafts do not count. */
    public List<ThreatChain> open() {
        return threats.stream().filter(threat -> !threat.countered()).toList();
    }

    public boolean countered() {
        return open().isEmpty();
    }
}
