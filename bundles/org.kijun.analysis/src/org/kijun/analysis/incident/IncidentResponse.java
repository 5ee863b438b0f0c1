package org.kijun.analysis.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kijun.analysis.Traceability;
import org.kijun.analysis.applicability.Profile;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.model.Incident;
import org.kijun.model.Requirement;

/** What one product does about the threats that an incident shows. */
public record IncidentResponse(Incident incident, List<ThreatResponse> threats) {
    public IncidentResponse {
        threats = List.copyOf(threats);
    }

    /** One response for each incident that concerns the classes of the product. */
    public static List<IncidentResponse> of(Assessment assessment, Traceability index) {
        var rows = new LinkedHashMap<Requirement, AssessedRequirement>();
        assessment.rows().stream().filter(row -> row.outcome() != Outcome.DOES_NOT_APPLY).forEach(row -> rows.put(row.requirement(), row));
        return IncidentChains.forClasses(index, Profile.of(assessment.product()).classes()).stream()
                .map(chain -> new IncidentResponse(chain.incident(), chain.threats().stream().map(threat -> response(threat, rows)).toList()))
                .toList();
    }

    private static ThreatResponse response(ThreatChain chain, Map<Requirement, AssessedRequirement> rows) {
        var answers = chain.measures().stream()
                .map(CounterMeasure::requirement)
                .distinct()
                .map(rows::get)
                .filter(Objects::nonNull)
                .toList();
        return new ThreatResponse(chain, Protection.of(answers.stream().map(AssessedRequirement::outcome).toList()), answers);
    }
}
