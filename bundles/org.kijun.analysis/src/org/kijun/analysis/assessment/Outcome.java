package org.kijun.analysis.assessment;

import java.util.Optional;

import org.kijun.analysis.applicability.Applicability;
import org.kijun.model.Statement;
import org.kijun.model.Verdict;

/** How one product stands to one requirement. Every requirement of an assessment has exactly one outcome. */
public enum Outcome {
    MET, EQUIVALENT, PARTLY, PLANNED, NOT_MET,
    /** The product claims that an applicable requirement does not apply to it, with a reason. */
    NOT_APPLICABLE,
    /** It applies and the product has not answered. */
    UNANSWERED,
    /** An open fact decides whether it applies, and the answer does not settle the matter. */
    UNDECIDED,
    /** Classes, conditions or baselines say that it does not apply. */
    DOES_NOT_APPLY;

    /**
     * An answer to an undecided requirement counts, since it holds whether the requirement applies or not; only "not applicable" does not, because
     * that is just what is not decided.
     */
    static Outcome of(Applicability applicability, Optional<Statement> statement) {
        var verdict = statement.map(Statement::getVerdict);
        return switch (applicability) {
            case Applicability.DoesNotApply no -> DOES_NOT_APPLY;
            case Applicability.Applies yes -> verdict.map(Outcome::of).orElse(UNANSWERED);
            case Applicability.Undecided open -> verdict.filter(given -> given != Verdict.NOT_APPLICABLE).map(Outcome::of).orElse(UNDECIDED);
        };
    }

    private static Outcome of(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case PARTLY -> PARTLY;
            case NOT_MET -> NOT_MET;
            case PLANNED -> PLANNED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case EQUIVALENT -> EQUIVALENT;
        };
    }
}
