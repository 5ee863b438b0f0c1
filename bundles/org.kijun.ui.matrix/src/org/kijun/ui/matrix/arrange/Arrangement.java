package org.kijun.ui.matrix.arrange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kijun.report.Standing;

/**
 * The lines of a table: rows of a sheet and headings between them.
 *
 * @param lines    for each line the index of the row, or {@code -1 - h} for the heading {@code h}
 * @param shown    how many rows the filters let through, those in closed groups included
 * @param counts   how often each standing occurs in these rows
 */
public record Arrangement(int[] lines, List<Heading> headings, int shown, Map<Standing, Integer> counts) {
    /** Nothing. */
    public static final Arrangement NONE = new Arrangement(new int[0], List.of(), 0, Map.of());

    /** What stands above the rows of a group. */
    public record Heading(String label, int rows, boolean closed) {
    }

    public int size() {
        return lines.length;
    }

    public boolean isHeading(int line) {
        return lines[line] < 0;
    }

    /** Only for a line that is a heading. */
    public Heading heading(int line) {
        return headings.get(-1 - lines[line]);
    }

    /** The index of the row in the sheet; only for a line that is not a heading. */
    public int row(int line) {
        return lines[line];
    }

    /** The line in which a row stands; -1 when it is not shown. */
    public int lineOf(int row) {
        for (int line = 0; line < lines.length; line++) {
            if (lines[line] == row) {
                return line;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arrangement that && Arrays.equals(lines, that.lines) && headings.equals(that.headings) && shown == that.shown
                && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lines);
    }

    @Override
    public String toString() {
        return shown + " rows in " + lines.length + " lines";
    }
}
