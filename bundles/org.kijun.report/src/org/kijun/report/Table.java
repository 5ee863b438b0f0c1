package org.kijun.report;

import java.util.List;
import java.util.Set;

/**
 * A table.
 *
 * @param id unique in the report: lower case letters, digits, hyphens
 * @param title what the table shows, in a few words
 * @param columns at least one, with unique ids
 * @param rows lazy; see {@link Rows}
 * @param sheet how it lies on paper
 */
public record Table(String id, Phrase title, List<Column> columns, Rows rows, Sheet sheet) implements Block {
    /** Columns of a table that is not a form, in which answers stand. */
    private static final Set<String> SHOWN = Set.of("verdict", "answer", "evidence");

    public Table {
        columns = List.copyOf(columns);
        if (columns.stream().map(Column::id).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("two columns of table " + id + " share an id");
        }
    }

    /**
     * How a table lies on paper and in a window.
     *
     * @param landscape whether the paper lies on its long side
     * @param frozenColumns how many columns at the left stay in view, hidden key column included
     */
    public record Sheet(boolean landscape, int frozenColumns) {
        public static final Sheet PORTRAIT = new Sheet(false, 0);
    }

    /** Whether people fill in a part of it. */
    public boolean isForm() {
        return columns.stream().anyMatch(column -> column.kind().isInput());
    }

    /** The columns in which a product answers: those that people fill in, and where there is a verdict also those that show the rest. */
    public List<Column> answers() {
        boolean answered = columns.stream().anyMatch(column -> column.id().equals("verdict"));
        return columns.stream().filter(column -> column.kind().isInput() || answered && SHOWN.contains(column.id())).toList();
    }

    /** Whether texts of neighbouring columns stand under common headers. */
    public boolean hasGroups() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }
}
