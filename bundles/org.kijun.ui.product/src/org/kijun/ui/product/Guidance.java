package org.kijun.ui.product;

import java.util.ArrayList;
import java.util.List;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.report.Words;
import org.kijun.report.builder.Explainer;
import org.kijun.report.builder.RequirementWords;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.texts.Texts;

/**
 * What helps to answer a requirement.
 *
 * @param key of its heading
 */
record Guidance(String key, String text) {
    static List<Guidance> of(AssessedRequirement row) {
        var languages = Words.in(Chosen.get().languages());
        var words = RequirementWords.in(languages);
        var parts = new ArrayList<Guidance>();
        add(parts, "why", Explainer.in(languages).full(row.applicability()).plain());
        add(parts, "test", words.howToCheck(row.requirement()).plain());
        add(parts, "evidence", words.wantedEvidence(row.requirement()).plain());
        if (row.requirement().isOrEquivalent()) {
            add(parts, "equivalent", Texts.of(Guidance.class).get("equivalent-needs"));
        }
        return parts;
    }

    private static void add(List<Guidance> parts, String key, String text) {
        if (!text.isBlank()) {
            parts.add(new Guidance(key, text));
        }
    }

    /** The sentence, its alternatives and values, and how binding it is. */
    static String statement(AssessedRequirement row) {
        var words = RequirementWords.in(Words.in(Chosen.get().languages()));
        return words.obligation(row.effective()).capitalised().plain() + "\n" + words.statement(row.effective()).plain();
    }
}
