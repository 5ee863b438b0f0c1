package org.kijun.ui.matrix.answer;

import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.report.builder.ModelWords;

/**
 * Which answer, by qualified names.
 *
 * @param product     who answers
 * @param requirement to what
 */
public record AnswerKey(String product, String requirement) {
    public static AnswerKey of(Product product, Requirement requirement) {
        return new AnswerKey(ModelWords.name(product), ModelWords.name(requirement));
    }
}
