package org.kijun.dsl.values;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A name as written; a leading '^' only frees a keyword and is no part of the name.
 *
 * @param reservedFirst words that cannot begin the name as they are
 * @param reserved      words that cannot follow behind a '/' as they are
 */
record NameValue(Set<String> reservedFirst, Set<String> reserved) implements IValueConverter<String> {
    @Override
    public String toValue(String text, INode node) {
        return text == null || text.indexOf('^') < 0 ? text : text.replace("^", "");
    }

    @Override
    public String toString(String value) {
        int first = value.indexOf('/');
        if (first < 0) {
            return freed(value, reservedFirst);
        }
        var rest = Arrays.stream(value.substring(first + 1).split("/", -1)).map(part -> freed(part, reserved));
        return freed(value.substring(0, first), reservedFirst) + "/" + rest.collect(Collectors.joining("/"));
    }

    private static String freed(String part, Set<String> reserved) {
        return reserved.contains(part) ? "^" + part : part;
    }
}
