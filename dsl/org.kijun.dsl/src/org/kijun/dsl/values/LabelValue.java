package org.kijun.dsl.values;

import java.util.Set;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A version or a model name: a word, or a string where it has spaces.
 *
 * @param keywords words that need quotes
 */
record LabelValue(Set<String> keywords) implements IValueConverter<String> {
    private static final TextValue STRINGS = new TextValue();
    private static final NameValue WORDS = new NameValue(Set.of(), Set.of());

    @Override
    public String toValue(String text, INode node) {
        return text != null && text.startsWith("\"") ? STRINGS.toValue(text, node) : WORDS.toValue(text, node);
    }

    @Override
    public String toString(String value) {
        return value.matches("[A-Za-z0-9][A-Za-z0-9._-]*") && !keywords.contains(value) ? value : STRINGS.toString(value);
    }
}
