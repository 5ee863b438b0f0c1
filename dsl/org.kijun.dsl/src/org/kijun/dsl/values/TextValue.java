package org.kijun.dsl.values;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Strings. {@code "…"} knows the escapes {@code \" \\ \n \t}; {@code """…"""} is taken as written, without the common indentation
 * and without the line breaks next to the quotes.
 */
public final class TextValue implements IValueConverter<String> {
    private static final String BLOCK = "\"\"\"";

    @Override
    public String toValue(String text, INode node) {
        return text.startsWith(BLOCK) && text.length() >= 2 * BLOCK.length() ? block(text) : string(text, node);
    }

    @Override
    public String toString(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
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
            default -> throw new ValueConverterException("\\%c is no escape. Use \\\" \\\\ \\n or \\t.".formatted(c), node, null);
        };
    }
}
