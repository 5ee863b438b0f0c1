package org.kijun.exchange.answers;

/**
 * A cell as it was filled in.
 *
 * @param sheet   name of its sheet
 * @param address such as {@code B12}
 * @param text    what it says; a date is ISO 8601, a formula or an error what was stored for it
 */
public record FilledCell(String sheet, String address, String text, Kind kind) {
    /** What a cell holds. */
    public enum Kind { TEXT, NUMBER, DATE, FORMULA, ERROR }

    /** Where it is, as people find it: {@code Sheet!B12}. */
    public String where() {
        return sheet + "!" + address;
    }
}
