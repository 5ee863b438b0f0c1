package org.kijun.exchange;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of elements from words of other people. */
public final class Names {
    private static final String CHARACTER = "[a-zA-Z0-9_%\\u00aa\\u00b2-\\u00b5\\u00b9\\u00ba\\u00c0-\\u1fff\\u2070-\\u218f\\u2460-\\u24ff\\u2776-\\u2793\\u3005-\\u3007"
            + "\\u3021-\\u312f\\u3131-\\u318e\\u31f0-\\u31ff\\u3200-\\ud7ff\\x{10000}-\\x{10ffff}\\uf900-\\ufaff\\uff10-\\uff19\\uff21-\\uff3a"
            + "\\uff41-\\uff5a\\uff66-\\uffdc]";
    /** As the grammar has it. */
    private static final Pattern WORD = Pattern.compile("-?" + CHARACTER + "(?:" + CHARACTER + "|[.-]|\\(" + CHARACTER + "+\\))*+");

    private Names() {
    }

    /** Whether a text can have the name as it is. */
    public static boolean isName(String name) {
        return WORD.matcher(name).matches();
    }

    /** What of the words can be a name; the other one when nothing can. A part in brackets may stay, as in {@code 1(2)(a)}. */
    public static String of(String words, String other) {
        if (isName(words)) {
            return words;
        }
        var from = Normalizer.normalize(words.strip(), Normalizer.Form.NFC).replace('（', '(').replace('）', ')').replace('．', '.').replace('－', '-');
        var name = new StringBuilder();
        for (int at = 0; at < from.length();) {
            int end = from.charAt(at) == '(' && !name.isEmpty() ? closed(from, at) : -1;
            int next = end > 0 ? end : at + Character.charCount(from.codePointAt(at));
            append(name, end > 0 || isOfWord(from.codePointAt(at)) || from.charAt(at) == '.' ? from.substring(at, next) : "-");
            at = next;
        }
        while (!name.isEmpty() && isJoint(name.charAt(name.length() - 1))) {
            name.setLength(name.length() - 1);
        }
        return name.isEmpty() ? other : name.toString();
    }

    private static void append(StringBuilder name, String part) {
        boolean isRepeated = isJoint(part.charAt(0)) && (name.isEmpty() || isJoint(name.charAt(name.length() - 1)));
        boolean isBracketBehindJoint = part.charAt(0) == '(' && isJoint(name.charAt(name.length() - 1));
        name.append(isRepeated ? "" : isBracketBehindJoint ? part.substring(1, part.length() - 1) : part);
    }

    private static boolean isJoint(char character) {
        return character == '.' || character == '-';
    }

    /** Where the bracket is closed, if there is nothing but a word in it; else -1. */
    private static int closed(String from, int open) {
        int close = from.indexOf(')', open);
        return close > open + 1 && from.substring(open + 1, close).codePoints().allMatch(Names::isOfWord) ? close + 1 : -1;
    }

    /** As the grammar has it, but for the letters of scripts that are out of use. */
    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return character == '_' || character == '%' || (Character.isLetterOrDigit(character) || type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER)
                && (character < 0x2c00 || character > 0x3004) && (character < 0x2776 || character > 0x27ff || character < 0x2794);
    }

    /** The name, or with a number behind it when it is taken. */
    public static String unique(String name, Set<String> taken) {
        var candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + "-" + number;
        }
        return candidate;
    }
}
