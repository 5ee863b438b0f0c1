package org.kijun.ui.product.facts;

import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.ui.texts.Texts;

/**
 * How many requirements apply to a product.
 *
 * @param undecided those that depend on a fact that is not known
 */
public record Counts(int applying, int notApplying, int undecided) {
    private static final Texts TEXTS = Texts.of(Counts.class);

    public static Counts of(Assessment assessment) {
        int applying = 0;
        int undecided = 0;
        for (AssessedRequirement row : assessment.rows()) {
            applying += row.applicability() instanceof Applicability.Applies ? 1 : 0;
            undecided += row.applicability() instanceof Applicability.Undecided ? 1 : 0;
        }
        return new Counts(applying, assessment.rows().size() - applying - undecided, undecided);
    }

    /** For people: {@code 31 apply · 12 do not · 3 depend on an answer you have not given}. */
    public String sentence() {
        return TEXTS.get(undecided == 0 ? "counts-settled" : "counts", applying, notApplying, undecided);
    }
}
