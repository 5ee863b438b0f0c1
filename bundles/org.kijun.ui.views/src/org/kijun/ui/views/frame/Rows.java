package org.kijun.ui.views.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rows of a tree, with the way from a row up and from a value to its first row. */
public final class Rows {
    public static final Rows NONE = new Rows(List.of());

    private final List<Row> roots;
    private final Map<Row, Row> parents = new IdentityHashMap<>();
    private final Map<Object, Row> byValue = new HashMap<>();
    private int size;

    private Rows(List<Row> roots) {
        this.roots = List.copyOf(roots);
        index(this.roots, null);
    }

    public static Rows of(List<Row> roots) {
        return new Rows(roots);
    }

    private void index(List<Row> rows, Row parent) {
        for (var row : rows) {
            size++;
            if (parent != null) {
                parents.put(row, parent);
            }
            if (row.value() != null) {
                byValue.putIfAbsent(row.value(), row);
            }
            index(row.children(), row);
        }
    }

    public List<Row> roots() {
        return roots;
    }

    /** The number of rows in all levels. */
    public int size() {
        return size;
    }

    /** The first row with this value. */
    public Optional<Row> find(Object value) {
        return Optional.ofNullable(byValue.get(value));
    }

    /** The rows from the root to the row. */
    public List<Row> path(Row row) {
        var path = new ArrayList<Row>();
        for (var at = row; at != null; at = parents.get(at)) {
            path.addFirst(at);
        }
        return path;
    }

    /** The rows that lie along the keys, as far as they are there. */
    public List<Row> along(List<String> keys) {
        var path = new ArrayList<Row>();
        var level = roots;
        for (var key : keys) {
            var next = level.stream().filter(row -> row.key().equals(key)).findFirst();
            if (next.isEmpty()) {
                return path;
            }
            path.add(next.get());
            level = next.get().children();
        }
        return path;
    }
}
