package org.kijun.report.builder;

import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.analysis.coverage.Extent;
import org.kijun.analysis.incident.Protection;
import org.kijun.analysis.indication.Indication;
import org.kijun.model.Verdict;
import org.kijun.report.Standing;

/** How answers of the model and of the analysis stand. */
public final class Standings {
    private Standings() {
    }

    public static Standing of(Verdict verdict) {
        return switch (verdict) {
            case MET -> Standing.MET;
            case PARTLY -> Standing.PARTLY;
            case NOT_MET -> Standing.NOT_MET;
            case PLANNED -> Standing.PLANNED;
            case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
            case EQUIVALENT -> Standing.EQUIVALENT;
        };
    }

    public static Standing of(Outcome outcome) {
        return switch (outcome) {
            case MET -> Standing.MET;
            case EQUIVALENT -> Standing.EQUIVALENT;
            case PARTLY -> Standing.PARTLY;
            case PLANNED -> Standing.PLANNED;
            case NOT_MET -> Standing.NOT_MET;
            case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
            case UNANSWERED -> Standing.UNANSWERED;
            case UNDECIDED -> Standing.UNDECIDED;
            case DOES_NOT_APPLY -> Standing.DOES_NOT_APPLY;
        };
    }

    public static Standing of(Protection protection) {
        return switch (protection) {
            case COUNTERED -> Standing.COUNTERED;
            case PARTLY -> Standing.PARTLY_COUNTERED;
            case NOT_COUNTERED -> Standing.NOT_COUNTERED;
            case NOT_KNOWN -> Standing.NOT_KNOWN;
            case NO_REQUIREMENT -> Standing.NO_REQUIREMENT;
        };
    }

    public static Standing of(Indication indication) {
        return switch (indication) {
            case INDICATED -> Standing.INDICATED;
            case PARTLY -> Standing.PARTLY_INDICATED;
            case GAP -> Standing.GAP_INDICATED;
            case NONE -> Standing.NOT_INDICATED;
        };
    }

    public static Standing of(Extent extent) {
        return switch (extent) {
            case COVERED -> Standing.COVERED;
            case PARTLY -> Standing.PARTLY_COVERED;
            case OPEN -> Standing.OPEN;
        };
    }

    public static Standing of(Applicability applicability) {
        return switch (applicability) {
            case Applicability.Applies yes -> Standing.APPLIES;
            case Applicability.DoesNotApply no -> Standing.DOES_NOT_APPLY;
            case Applicability.Undecided open -> Standing.UNDECIDED;
        };
    }
}
