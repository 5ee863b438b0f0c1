package org.kijun.ui.views.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kijun.ui.subject.Subject;

/**
 * A row of a tree. Rows know nothing of the screen and can be made in any thread.
 *
 * @param key tells it from its siblings, the same in each snapshot
 * @param value what it stands for: a {@link Subject}, or what the view understands
 * @param icon the name of a picture, or null
 * @param label the first column
 * @param cells the other columns; missing ones are empty
 * @param share a bar in the second column
 */
public record Row(String key, Object value, String icon, List<Piece> label, List<List<Piece>> cells, Optional<Share> share, List<Row> children) {
    public Row {
        label = List.copyOf(label);
        cells = List.copyOf(cells);
        children = List.copyOf(children);
    }

    public static Row of(String key, Object value, String icon, List<Piece> label) {
        return new Row(key, value, icon, label, List.of(), Optional.empty(), List.of());
    }

    public Row with(List<Row> nested) {
        return new Row(key, value, icon, label, cells, share, nested);
    }

    public Row with(Share bar, List<Piece> beside) {
        return new Row(key, value, icon, label, List.of(beside), Optional.of(bar), children);
    }

    public Row withCells(List<List<Piece>> further) {
        return new Row(key, value, icon, label, further, share, children);
    }

    /** What is selected with this row. */
    public Optional<Subject> subject() {
        return value instanceof Subject subject ? Optional.of(subject) : Optional.empty();
    }

    /** The text of a column without colours. */
    public String text(int column) {
        return pieces(column).stream().map(Piece::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The pieces of a column; empty where it has none. */
    public List<Piece> pieces(int column) {
        return column == 0 ? label : column <= cells.size() ? cells.get(column - 1) : List.of();
    }
}
