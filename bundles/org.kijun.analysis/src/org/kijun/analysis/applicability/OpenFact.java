package org.kijun.analysis.applicability;

import java.util.List;

import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.derived.Texts;

/**
 * A fact that a product leaves open and that can still change an answer.
 *
 * @param tests where the fact is asked
 */
public record OpenFact(Fact fact, List<FactTest> tests) {
    public OpenFact {
        tests = List.copyOf(tests);
    }

    /** The question in plain words in the wanted language ("ja" or "en"); the label of the fact when it has no question. */
    public String question(String language) {
        var question = Texts.orEmpty(fact.getQuestion(), language);
        return question.isBlank() ? fact.label(language) : question;
    }
}
