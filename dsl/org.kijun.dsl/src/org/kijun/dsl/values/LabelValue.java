package org.kijun.dsl.values;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A version or a model name: a word, or a string where it has spaces. */
final class LabelValue implements IValueConverter<String> {
    private final TextValue strings = new TextValue();
    private final NameValue words = new NameValue();

    @Override
    public String toValue(String text, INode node) {
        return text.startsWith("\"") ? strings.toValue(text, node) : words.toValue(text, node);
    }

    @Override
    public String toString(String value) {
        return value.matches("[A-Za-z0-9][A-Za-z0-9._-]*") ? value : strings.toString(value);
    }
}
