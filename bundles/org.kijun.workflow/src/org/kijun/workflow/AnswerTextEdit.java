package org.kijun.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kijun.dsl.edit.Answer;
import org.kijun.dsl.edit.EditResult;
import org.kijun.dsl.edit.Names;
import org.kijun.dsl.edit.ProductText;
import org.kijun.dsl.edit.TextEdit;

/** Changes the answers in a text: all at once, and one by one when one of them is refused. */
final class AnswerTextEdit {
    private final String product;
    private final Names names;
    private final Map<String, String> refused = new LinkedHashMap<>();
    private String text;

    AnswerTextEdit(String text, String product, Names names) {
        this.text = text;
        this.product = product;
        this.names = names;
    }

    /** The text with the answers. */
    String changed(Map<String, Answer> set, List<String> removed) {
        if (!set.isEmpty() && !change(set.keySet().iterator().next(), product -> product.setAnswers(set))) {
            refused.clear();
            set.forEach((requirement, answer) -> change(requirement, product -> product.setAnswer(requirement, answer)));
        }
        removed.forEach(requirement -> change(requirement, product -> product.removeAnswers(List.of(requirement))));
        return text;
    }

    /** Requirements whose answers could not be changed, and why, in both languages. */
    Map<String, String> refused() {
        return refused;
    }

    private boolean change(String requirement, Function<ProductText, EditResult> wish) {
        return switch (wish.apply(ProductText.of(text, product, names))) {
            case EditResult.Edits edits -> {
                text = TextEdit.apply(text, edits.edits());
                yield true;
            }
            case EditResult.Refused no -> {
                refused.put(requirement, no.message("en") + " / " + no.message("ja"));
                yield false;
            }
        };
    }
}
