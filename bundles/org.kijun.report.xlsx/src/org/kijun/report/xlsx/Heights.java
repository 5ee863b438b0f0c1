package org.kijun.report.xlsx;

/** How high a row must be for a wrapped text in the standard font. */
final class Heights {
    /** The highest row that a sheet can have, in points. */
    static final float HIGHEST = 409;

    private static final int PLAIN_WIDTH = 9;
    private static final int BOLD_WIDTH = 10;

    private final Typeface typeface;

    Heights(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Points for one line. */
    float oneLine() {
        return typeface.linePoints();
    }

    /** Points for a text in so many characters of width. */
    float of(String text, int characters) {
        return text.lines().mapToInt(line -> lines(line, Math.max(2, characters))).sum() * oneLine();
    }

    /** Points for a bold text, whose letters are wider. */
    float ofBold(String text, int characters) {
        return of(text, characters * PLAIN_WIDTH / BOLD_WIDTH);
    }

    /** Characters that the longest Latin word of a bold text needs. */
    static int widthOfWords(String text) {
        int longest = 0;
        for (var line : text.lines().toList()) {
            for (int from = 0; from < line.length(); from = endOfPiece(line, from)) {
                longest = Math.max(longest, width(line, from, endOfPiece(line, from)));
            }
        }
        return longest * BOLD_WIDTH / PLAIN_WIDTH + 1;
    }

    /** Latin words stay whole where they fit; between full-width characters a line may end anywhere. */
    private static int lines(String text, int room) {
        int lines = 1;
        int used = 0;
        int from = 0;
        while (from < text.length()) {
            int to = endOfPiece(text, from);
            int width = width(text, from, to);
            if (used > 0 && used + width > room) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, (width - 1) / room);
            used = width > room ? width % room : used + width;
            from = to;
        }
        return lines;
    }

    /** A word with the space after it, or one full-width character. */
    private static int endOfPiece(String text, int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        if (isFull(text.codePointAt(from)) || text.charAt(from) == ' ') {
            return at;
        }
        while (at < text.length() && text.charAt(at) != ' ' && !isFull(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int width(String text, int from, int to) {
        return text.substring(from, to).codePoints().map(character -> isFull(character) ? 2 : 1).sum();
    }

    private static boolean isFull(int character) {
        return character >= 0x1100;
    }
}
