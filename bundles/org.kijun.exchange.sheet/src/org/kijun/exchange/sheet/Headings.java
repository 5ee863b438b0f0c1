package org.kijun.exchange.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.sheet.Grid.Row;
import org.kijun.model.findings.Finding;

/**
 * Which column of a table is what.
 *
 * @param row     the row with the headings
 * @param columns column to what it is; texts may have several, one for each language
 */
record Headings(Row row, Map<Integer, Field> columns) {
    /** So far down the headings are looked for. */
    private static final int DEEPEST = 60;

    /** Guesses, where the user says nothing; empty when no row looks like headings. What is wrong in what the user says is told. */
    static Optional<Headings> of(Grid grid, Map<String, String> told, List<Finding> findings) {
        var rows = grid.rows().subList(0, Math.min(DEEPEST, grid.rows().size()));
        var best = rows.stream().max(Comparator.comparingLong((Row row) -> score(row, told)).thenComparing(row -> -row.number())).filter(row -> score(row, told) > 1);
        var row = told.isEmpty() ? best : best.or(() -> rows.stream().findFirst());
        return row.map(found -> new Headings(found, columns(grid, found, told, findings)))
                .filter(headings -> headings.columns().containsValue(Field.NUMBER) || headings.columns().containsValue(Field.TITLE)
                        || headings.columns().containsValue(Field.SUMMARY));
    }

    /** How many different things the headings of a row tell. */
    private static long score(Row row, Map<String, String> told) {
        var guessed = row.cells().values().stream().flatMap(cell -> Field.of(cell.text()).stream()).distinct().count();
        return guessed + row.cells().values().stream().filter(cell -> told.containsValue(cell.text().strip())).count() * 2;
    }

    private static Map<Integer, Field> columns(Grid grid, Row row, Map<String, String> told, List<Finding> findings) {
        var columns = new TreeMap<Integer, Field>();
        told(grid, row, told, findings).forEach((field, column) -> columns.put(column, field));
        row.cells().forEach((column, cell) -> Field.of(cell.text())
                .filter(field -> !columns.containsKey(column) && !told.containsKey(field.id()) && (!columns.containsValue(field) || isText(field)))
                .ifPresent(field -> columns.put(column, field)));
        return columns;
    }

    private static boolean isText(Field field) {
        return field == Field.TITLE || field == Field.SUMMARY || field == Field.CONDITION;
    }

    private static Map<Field, Integer> told(Grid grid, Row row, Map<String, String> told, List<Finding> findings) {
        var columns = new LinkedHashMap<Field, Integer>();
        for (var each : new TreeMap<>(told).entrySet()) {
            var field = Field.byId(each.getKey());
            var column = column(row, each.getValue());
            if (field.isEmpty()) {
                findings.add(TableIssue.BAD_COLUMNS.at(grid.place(), each.getKey(), String.join(", ", Field.ids())));
            } else if (column.isEmpty()) {
                findings.add(TableIssue.NO_COLUMN.at(grid.place(row, 0), each.getKey(), each.getValue()));
            } else {
                columns.put(field.get(), column.get());
            }
        }
        return columns;
    }

    /** By heading, else by letters. */
    private static Optional<Integer> column(Row row, String word) {
        var byHeading = row.cells().entrySet().stream().filter(each -> each.getValue().text().strip().equals(word)).map(Map.Entry::getKey).findFirst();
        return byHeading.or(() -> word.matches("[A-Za-z]{1,3}")
                ? Optional.of(word.toUpperCase(Locale.ROOT).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1) : Optional.empty());
    }

    /** Tells what each column was taken for, and which are left out. */
    void tell(Grid grid, List<Finding> findings) {
        row.cells().forEach((column, cell) -> {
            var field = columns.get(column);
            var place = grid.place(row, column);
            findings.add(field == null ? new Finding(ExchangeIssue.NOT_CARRIED, place, List.of(cell.text().strip()))
                    : TableIssue.COLUMN.at(place, cell.text().strip(), field.id()));
        });
    }

    List<Integer> of(Field field) {
        var found = new ArrayList<Integer>();
        columns.forEach((column, each) -> {
            if (each == field) {
                found.add(column);
            }
        });
        return found;
    }

    String language(int column) {
        var cell = row.cells().get(column);
        return cell == null ? "" : Field.language(cell.text());
    }
}
