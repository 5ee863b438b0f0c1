package org.kijun.report.builder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.kijun.analysis.Linked;
import org.kijun.analysis.Traceability;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.report.ReportRequest;

/**
 * A requirement that a report is about.
 *
 * @param assessed how the product stands to it, when the report is about a product
 */
record Asked(EffectiveRequirement effective, Optional<AssessedRequirement> assessed) {
    Requirement requirement() {
        return effective.requirement();
    }

    /**
     * What the request asks about: with a product what applies to it or may apply; else what the baselines ask for; else every requirement that is
     * not withdrawn.
     */
    static List<Asked> of(ReportRequest request, Traceability index) {
        return all(request, index).stream().filter(asked -> fits(asked.requirement(), request)).toList();
    }

    private static List<Asked> all(ReportRequest request, Traceability index) {
        if (!request.products().isEmpty()) {
            return assessment(request, index).rows().stream()
                    .filter(row -> row.outcome() != Outcome.DOES_NOT_APPLY)
                    .map(row -> new Asked(row.effective(), Optional.of(row)))
                    .toList();
        }
        return effective(request, index).stream().map(each -> new Asked(each, Optional.empty())).toList();
    }

    /** The first product of the request against its baselines. */
    static Assessment assessment(ReportRequest request, Traceability index) {
        var product = request.products().getFirst();
        return request.baselines().isEmpty() ? Assessment.of(product, index) : Assessment.of(product, request.baselines(), index);
    }

    private static List<EffectiveRequirement> effective(ReportRequest request, Traceability index) {
        if (request.baselines().isEmpty()) {
            return index.requirements().stream().filter(each -> each.getStatus() != RequirementStatus.WITHDRAWN)
                    .map(EffectiveRequirement::untailored).toList();
        }
        SequencedMap<Requirement, EffectiveRequirement> all = new LinkedHashMap<>();
        for (var baseline : request.baselines()) {
            EffectiveBaseline.of(baseline).requirements()
                    .forEach((requirement, effective) -> all.merge(requirement, effective, EffectiveRequirement::together));
        }
        return List.copyOf(all.values());
    }

    private static boolean fits(Requirement requirement, ReportRequest request) {
        return request.documents().isEmpty() || requirement.getTraces().stream()
                .filter(trace -> Linked.is(trace.getClause()))
                .anyMatch(trace -> request.documents().contains(trace.getClause().document()));
    }
}
