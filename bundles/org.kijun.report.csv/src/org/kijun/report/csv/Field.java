package org.kijun.report.csv;

import java.util.regex.Pattern;

import org.kijun.report.Cell;

/**
 * One field. A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does a text that only apostrophes keep from
 * being one; whoever takes one apostrophe off such a text has it back as it was. Numbers stay as they are.
 */
final class Field {
    /** What a spreadsheet reads as the beginning of a formula; the full-width forms count in Japanese editions. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    private Field() {
    }

    static String of(Cell cell) {
        return cell instanceof Cell.Number ? cell.plain() : text(cell.plain());
    }

    static String text(String text) {
        return quoted(FORMULA.matcher(text).matches() ? "'" + text : text);
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
