package org.kijun.dsl.values;

import java.util.List;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.kijun.dsl.validation.KijunIssue;

/**
 * Strings. {@code "…"} knows the escapes {@code \" \\ \n \t}; {@code """…"""} is taken as written, without the common indentation
 * and without the line breaks next to the quotes.
 */
public final class TextValue implements IValueConverter<String> {
    private static final String BLOCK = "\"\"\"";

    @Override
    public String toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        return text.startsWith(BLOCK) && text.length() >= 2 * BLOCK.length() ? block(text) : string(text, node);
    }

    @Override
    public String toString(String value) {
        var lines = value.replace("\r\n", "\n").replace('\r', '\n');
        return "\"" + lines.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }

    private static String block(String text) {
        var inner = text.substring(BLOCK.length(), text.length() - BLOCK.length()).replace("\r\n", "\n");
        return inner.stripIndent().strip();
    }

    private static String string(String text, INode node) {
        if (text.indexOf('\\') < 0) {
            return text.substring(1, text.length() - 1);
        }
        var value = new StringBuilder();
        for (int at = 1; at < text.length() - 1; at++) {
            var c = text.charAt(at);
            value.append(c == '\\' ? escaped(text.charAt(++at), node) : c);
        }
        return value.toString();
    }

    private static char escaped(char c, INode node) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '"', '\\' -> c;
            default -> throw new BadValue(node, KijunIssue.UNKNOWN_ESCAPE, List.of(String.valueOf(c)));
        };
    }
}
