package org.kijun.workflow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kijun.analysis.NaturalOrder;
import org.kijun.dsl.edit.Answer;
import org.kijun.dsl.edit.EditResult;
import org.kijun.dsl.edit.Names;
import org.kijun.dsl.edit.ProductText;
import org.kijun.dsl.edit.TextEdit;

/** Changes the answers in a text: all at once, and one by one when one of them is refused. */
final class AnswerTextEdit {
    private final String product;
    private final Map<String, String> refused = new LinkedHashMap<>();
    private Names names;
    private String text;

    AnswerTextEdit(String text, String product, Names names) {
        this.text = text;
        this.product = product;
        this.names = names;
    }

    /** The text with the answers. */
    String changed(Map<String, Answer> set, List<String> removed) {
        names = new Names(names.declares(), ranked(set.keySet()));
        if (!set.isEmpty() && !change(set.keySet().iterator().next(), product -> product.setAnswers(set))) {
            refused.clear();
            set.forEach((requirement, answer) -> change(requirement, product -> product.setAnswer(requirement, answer)));
        }
        removed.forEach(requirement -> change(requirement, product -> product.removeAnswers(List.of(requirement))));
        return text;
    }

    /** The natural order, with the names of many answers taken apart only once. */
    private static Comparator<String> ranked(Set<String> requirements) {
        var all = Stream.concat(requirements.stream(), requirements.stream().map(name -> name.substring(name.lastIndexOf('/') + 1))).distinct().toList();
        var sorted = NaturalOrder.sorted(all, name -> name);
        var ranks = new HashMap<String, Integer>();
        sorted.forEach(name -> ranks.put(name, ranks.size()));
        return (one, other) -> {
            var here = ranks.get(one);
            var there = ranks.get(other);
            return here == null || there == null ? NaturalOrder.COMPARATOR.compare(one, other) : here.compareTo(there);
        };
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
