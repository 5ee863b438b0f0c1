package org.kijun.cli;

import org.kijun.model.findings.Place;

/**
 * The part of a line around a place, with carets under the place.
 *
 * @param indent so many spaces that the mark stands under its place
 * @param mark   the carets; empty when the place is the whole line
 */
record Excerpt(String text, String indent, String mark) {
    private static final int BEFORE = 60;
    private static final int LENGTH = 120;
    private static final String CUT = "…";

    static Excerpt of(String line, Place place) {
        int from = Math.min(line.length(), Math.max(0, place.column() - 1));
        int to = Math.min(line.length(), from + Math.max(1, place.length()));
        int start = line.length() <= LENGTH ? 0 : whole(line, Math.max(0, from - BEFORE));
        int end = whole(line, Math.min(line.length(), start + LENGTH));
        var before = (start > 0 ? CUT : "") + shown(line, start, from);
        var text = before + shown(line, from, end) + (end < line.length() ? CUT : "");
        return place.column() == 0 ? new Excerpt(text, "", "") : new Excerpt(text, " ".repeat(Columns.of(before)), carets(shown(line, from, Math.min(to, end))));
    }

    private static String carets(String marked) {
        return "^".repeat(Math.max(1, Columns.of(marked)));
    }

    private static String shown(String line, int from, int to) {
        return Terminal.harmless(line.substring(from, Math.max(from, to))).replace('\t', ' ').replace('\033', ' ');
    }

    /** Not between the two halves of one character. */
    private static int whole(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }
}
