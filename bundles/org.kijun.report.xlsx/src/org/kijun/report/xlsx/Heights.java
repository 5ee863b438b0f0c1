package org.kijun.report.xlsx;

/** How high a row must be for a text in merged cells; for plain cells the spreadsheet program finds out itself. */
final class Heights {
    private static final float LINE_POINTS = 16.5f;

    private Heights() {
    }

    /** Points for a text in the standard font, in so many characters of width. */
    static float of(String text, int characters) {
        return lines(text, characters) * LINE_POINTS;
    }

    private static long lines(String text, int characters) {
        return text.lines().mapToLong(line -> Math.max(1, ceilingOfRatio(width(line), Math.max(1, characters)))).sum();
    }

    private static long ceilingOfRatio(long width, long room) {
        return (width + room - 1) / room;
    }

    /** Full-width characters count as two. */
    static int width(String text) {
        return text.codePoints().map(character -> character < 0x1100 ? 1 : 2).sum();
    }
}
