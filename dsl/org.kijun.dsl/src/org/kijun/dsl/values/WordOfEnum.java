package org.kijun.dsl.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.kijun.dsl.naming.NearestWord;
import org.kijun.dsl.validation.KijunIssue;

/** A closed set of words that are not keywords, so that they stay free as names; {@code not met} stands for {@code not-met}. */
final class WordOfEnum implements IValueConverter<Enumerator> {
    private final EEnum words;
    private final Map<String, Enumerator> values = new HashMap<>();

    WordOfEnum(EEnum words) {
        this.words = words;
        for (var literal : words.getELiterals()) {
            values.put(literal.getLiteral(), literal.getInstance());
            values.put(joined(literal.getLiteral()), literal.getInstance());
        }
    }

    @Override
    public Enumerator toValue(String text, INode node) {
        var value = values.get(text);
        return value == null && text != null ? ofOtherSpelling(text, node) : value;
    }

    @Override
    public String toString(Enumerator value) {
        return value.getLiteral();
    }

    private Enumerator ofOtherSpelling(String text, INode node) {
        var value = values.get(joined(text));
        if (value == null) {
            var nearest = new NearestWord(Integer.MAX_VALUE).to(text, words.getELiterals().stream().map(EEnumLiteral::getLiteral));
            throw new BadValue(node, KijunIssue.UNKNOWN_WORD, List.of(text, words.getName(), allowed(), nearest.orElse("")));
        }
        return value;
    }

    private String allowed() {
        return words.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
    }

    /** The parser joins the words of a rule without white space. */
    private static String joined(String text) {
        return text.replaceAll("[\\s^-]", "");
    }
}
