package org.kijun.dsl.values;

import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A closed set of words that are not keywords, so that they stay free as names; {@code not met} stands for {@code not-met}. */
final class WordOfEnum implements IValueConverter<Enumerator> {
    private final EEnum words;

    WordOfEnum(EEnum words) {
        this.words = words;
    }

    @Override
    public Enumerator toValue(String text, INode node) {
        var written = joined(text);
        for (var literal : words.getELiterals()) {
            if (joined(literal.getLiteral()).equals(written)) {
                return literal.getInstance();
            }
        }
        throw new ValueConverterException("'%s' is not a %s. Use one of: %s.".formatted(text, spoken(), allowed()), node, null);
    }

    @Override
    public String toString(Enumerator value) {
        return value.getLiteral();
    }

    private String allowed() {
        return words.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
    }

    private String spoken() {
        return words.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The parser joins the words of a rule without white space. */
    private static String joined(String text) {
        return text.replaceAll("[\\s-]", "");
    }
}
