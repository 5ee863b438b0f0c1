package org.kijun.exchange.oscal;

import java.util.regex.Pattern;

/** Names of our language for things that somebody else numbered. */
final class Names {
    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\s]+(?=\\()");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{Nd}\u2460-\u24ff_.%()-]+");
    private static final Pattern BRACKETED = Pattern.compile("\\([\\p{L}\\p{Nd}_%]+\\)");
    private static final Pattern ENDS = Pattern.compile("^[-.(]+|[-.]+$");

    private Names() {
    }

    /**
     * {@code AC-2 (1)} as {@code AC-2(1)}; other characters that a name cannot have become hyphens.
     *
     * @param otherwise when nothing is left
     */
    static String of(String shown, String otherwise) {
        var name = FOREIGN.matcher(GAPS.matcher(shown.strip()).replaceAll("")).replaceAll("-");
        name = ENDS.matcher(brackets(name)).replaceAll("");
        return name.isEmpty() ? otherwise : name;
    }

    /** Brackets stay where they hold something and stand behind something. */
    private static String brackets(String name) {
        var result = new StringBuilder();
        var bracketed = BRACKETED.matcher(name);
        int from = 0;
        while (bracketed.find()) {
            result.append(name, from, bracketed.start());
            result.append(result.isEmpty() ? bracketed.group().replaceAll("[()]", "") : bracketed.group().replace('(', '\ufff8').replace(')', '\ufff9'));
            from = bracketed.end();
        }
        result.append(name, from, name.length());
        return result.toString().replaceAll("[()]", "-").replace('\ufff8', '(').replace('\ufff9', ')');
    }
}
