package org.kijun.dsl.formatting;

/** Widths as a fixed-width screen shows them: a full-width character takes two columns. */
final class Columns {
    /** Lines are broken, where they may be, before they get longer than this. */
    static final int LIMIT = 120;

    private Columns() {
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The width of what stands after the last line break. */
    static int lastLine(String text) {
        return width(text.substring(text.lastIndexOf('\n') + 1));
    }

    static int firstLine(String text) {
        var end = text.indexOf('\n');
        return width(end < 0 ? text : text.substring(0, end));
    }

    private static int width(int character) {
        return isWide(character) ? 2 : 1;
    }

    /** The wide and full-width blocks of Unicode Standard Annex 11 that matter for Japanese. */
    private static boolean isWide(int character) {
        return character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x20000;
    }
}
