package org.kijun.exchange.oscal;

import java.util.List;
import java.util.function.IntPredicate;
import org.kijun.model.LocalText;
import org.kijun.model.Text;

/**
 * Properties of our own, in a namespace of our own. OSCAL's property values are one line without spaces at the ends, so anything else is
 * escaped with a backslash.
 *
 * <p>A text in several languages stands with its first language in the place that OSCAL has for it ({@code title}, {@code remarks},
 * {@code prose} …), whose language the property {@code title-lang} says; each further language is a property {@code title} whose class is
 * the language, {@code und} for a text without one. Where notation would change the first text, its exact form is such a property too.
 * What a translation was made of is {@code title-of}.
 */
final class Props {
    /** The namespace of our property and part names. */
    static final String NAMESPACE = "https://kijun.org/ns/oscal";
    /** The language of a text that is the same in all languages (BCP 47). */
    static final String NO_LANGUAGE = "und";

    private Props() {
    }

    /** Adds a property; nothing without a value. */
    static void add(Node owner, String name, Object value) {
        add(owner, name, null, value);
    }

    static void add(Node owner, String name, String type, Object value) {
        if (value != null) {
            owner.add(Node.of("prop").flag("name", name).flag("ns", NAMESPACE).flag("value", escaped(value.toString())).flag("class", type));
        }
    }

    /** Adds a property of OSCAL's own, whose value nobody reads back. */
    static void standard(Node owner, String name, String value) {
        var shown = value.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
        if (!shown.isEmpty()) {
            owner.add(Node.of("prop").flag("name", name).flag("value", shown));
        }
    }

    /** The values of our properties with this name. */
    static List<String> all(Node owner, String name) {
        return own(owner, name).stream().map(Props::value).toList();
    }

    /** The value of our property with this name, or null. */
    static String one(Node owner, String name) {
        return own(owner, name).stream().map(Props::value).findFirst().orElse(null);
    }

    static List<Node> own(Node owner, String name) {
        return owner.all("prop").stream().filter(prop -> NAMESPACE.equals(prop.flag("ns")) && name.equals(prop.flag("name"))).toList();
    }

    static String value(Node prop) {
        return prop.flag("value") == null ? "" : unescaped(prop.flag("value"));
    }

    /** A plain text whose first language stands in a line of the owner. */
    static void line(Node owner, String field, Text text) {
        text(owner, field, text, Markup::line, Markup::lineComesBack);
    }

    /** A Markdown text whose first language stands in lines of the owner. */
    static void lines(Node owner, String field, Text text) {
        text(owner, field, text, value -> value, Markup::linesComeBack);
    }

    /** A text that OSCAL has no place for, and whose languages are all properties. */
    static void text(Node owner, String name, Text text) {
        if (text != null) {
            text.getValues().forEach(value -> language(owner, name, value));
        }
    }

    private interface Form {
        String of(String value);
    }

    private interface Check {
        boolean holds(String value);
    }

    private static void text(Node owner, String field, Text text, Form form, Check comesBack) {
        if (text == null || text.getValues().isEmpty()) {
            return;
        }
        var first = text.getValues().getFirst();
        add(owner, field + "-lang", tag(first));
        if (comesBack.holds(first.getValue())) {
            add(owner, field + "-of", tag(first), first.getTranslates());
        } else {
            language(owner, field, first);
        }
        text.getValues().stream().skip(1).forEach(value -> language(owner, field, value));
        owner.field(field, first.getValue().isBlank() ? null : form.of(first.getValue().strip()));
    }

    private static void language(Node owner, String name, LocalText value) {
        add(owner, name, tag(value), value.getValue());
        add(owner, name + "-of", tag(value), value.getTranslates());
    }

    static String tag(LocalText value) {
        return value.getLanguage() == null ? NO_LANGUAGE : value.getLanguage();
    }

    private static String escaped(String value) {
        if (value.isEmpty()) {
            return "\\e";
        }
        var result = new StringBuilder();
        var ends = List.of(0, value.length() - 1);
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            IntPredicate isSpace = each -> Character.isWhitespace(each) || Character.isSpaceChar(each);
            if (character == '\\') {
                result.append("\\\\");
            } else if (character == '\n') {
                result.append("\\n");
            } else if (isUnsafe(character) || ends.contains(at) && isSpace.test(character)) {
                result.append("\\u%04x".formatted((int) character));
            } else {
                result.append(character);
            }
        }
        return result.toString();
    }

    private static boolean isUnsafe(char character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029' || character >= '\ufffe';
    }

    private static String unescaped(String value) {
        var result = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) != '\\' || at + 1 == value.length()) {
                result.append(value.charAt(at));
                continue;
            }
            at++;
            switch (value.charAt(at)) {
                case 'n' -> result.append('\n');
                case 'e' -> result.append("");
                case 'u' -> at += unicode(value, at, result);
                default -> result.append(value.charAt(at));
            }
        }
        return result.toString();
    }

    /** How many digits were taken. */
    private static int unicode(String value, int at, StringBuilder result) {
        var digits = at + 5 <= value.length() ? value.substring(at + 1, at + 5) : "";
        if (!digits.matches("[0-9a-f]{4}")) {
            result.append('u');
            return 0;
        }
        result.append((char) Integer.parseInt(digits, 16));
        return digits.length();
    }
}
