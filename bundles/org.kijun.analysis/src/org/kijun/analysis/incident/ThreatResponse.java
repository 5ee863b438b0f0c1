package org.kijun.analysis.incident;

import java.util.List;

import org.kijun.analysis.assessment.AssessedRequirement;

/**
 * What one product does about one threat.
 *
 * @param answers the lines of the assessment that counter the threat, each once; those that do not apply are left out
 */
public record ThreatResponse(ThreatChain chain, Protection protection, List<AssessedRequirement> answers) {
    public ThreatResponse {
        answers = List.copyOf(answers);
    }
}
