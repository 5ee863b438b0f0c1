package org.kijun.dsl.values;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A name as written; a leading '^' only frees a keyword and is no part of the name. */
final class NameValue implements IValueConverter<String> {
    @Override
    public String toValue(String text, INode node) {
        return text.replace("^", "");
    }

    @Override
    public String toString(String value) {
        return value;
    }
}
