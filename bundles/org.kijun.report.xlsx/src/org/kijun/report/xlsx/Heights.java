package org.kijun.report.xlsx;

/** How high a row must be for a wrapped text. */
final class Heights {
    /** Points for one line in the standard font. */
    static final float ONE_LINE = 16.5f;
    /** The highest row that a sheet can have. */
    static final float HIGHEST = 409;

    private Heights() {
    }

    /** Points for a text in the standard font, in so many characters of width. */
    static float of(String text, int characters) {
        return lines(text, characters) * ONE_LINE;
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
