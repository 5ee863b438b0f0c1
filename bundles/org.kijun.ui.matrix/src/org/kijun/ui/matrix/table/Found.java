package org.kijun.ui.matrix.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.kijun.report.Standing;
import org.kijun.ui.matrix.arrange.Matching;
import org.kijun.ui.matrix.sheet.Column;

/** Looks for a text in the cells that are shown, line by line and from the beginning again. */
public final class Found {
    private final Lines lines;
    private final int[] columns;
    private final Matching matching;
    /** Standings have few words, so that these are compared once. */
    private final Map<Standing, Boolean> standings = new EnumMap<>(Standing.class);

    Found(Lines lines, Layers layers, String text) {
        this.lines = lines;
        columns = layers.shown().toArray();
        matching = Matching.of(text);
    }

    /** The column and line of the next cell after the given one, or of the one before it. */
    public Optional<Point> from(Point start, boolean forward) {
        long all = (long) lines.getRowCount() * columns.length;
        if (all == 0) {
            return Optional.empty();
        }
        long at = start == null ? forward ? -1 : 0 : (long) start.y * columns.length + position(start.x);
        for (long step = 1; step <= all; step++) {
            long next = Math.floorMod(at + (forward ? step : -step), all);
            int line = (int) (next / columns.length);
            int column = columns[(int) (next % columns.length)];
            if (says(line, column)) {
                return Optional.of(new Point(column, line));
            }
        }
        return Optional.empty();
    }

    private int position(int column) {
        for (int at = 0; at < columns.length; at++) {
            if (columns[at] == column) {
                return at;
            }
        }
        return 0;
    }

    private boolean says(int line, int column) {
        if (!lines.isRow(line)) {
            return column == columns[0] && matching.in(lines.text(line, column));
        }
        var sheet = lines.sheet();
        int row = lines.arrangement().row(line);
        if (sheet.columns().get(column).kind() == Column.Kind.STANDING) {
            var standing = sheet.standing(row, column);
            return standing.isPresent() ? standings.computeIfAbsent(standing.get(), each -> matching.in(sheet.words(each)))
                    : matching.in(sheet.text(row, column));
        }
        return matching.in(sheet.text(row, column));
    }
}
