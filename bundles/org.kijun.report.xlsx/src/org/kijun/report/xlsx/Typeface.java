package org.kijun.report.xlsx;

import org.kijun.report.Languages;

/**
 * The standard font of a workbook.
 *
 * @param linePoints the height of one line at ten points
 */
record Typeface(String name, float linePoints) {
    /** Comes with Office on Windows and macOS; elsewhere the system puts another Japanese font in its place. */
    private static final Typeface JAPANESE = new Typeface("Yu Gothic", 16.5f);
    private static final Typeface LATIN = new Typeface("Arial", 13f);

    static Typeface of(Languages languages) {
        return switch (languages) {
            case JA, BOTH -> JAPANESE;
            case EN -> LATIN;
        };
    }
}
