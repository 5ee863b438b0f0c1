package org.kijun.exchange.sheet;

import java.util.List;
import java.util.regex.Pattern;
import org.kijun.exchange.sheet.Grid.Cell;
import org.kijun.exchange.sheet.Grid.Row;
import org.kijun.model.findings.Finding;

/** What is to be said about cells whose values are not what somebody typed. */
record CellNotes(Grid grid, Headings headings) {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    void tell(List<Finding> findings) {
        for (var row : grid.rows()) {
            if (row.number() > headings.row().number()) {
                headings.columns().forEach((column, field) -> {
                    var cell = row.cells().get(column);
                    if (cell != null) {
                        tell(cell, row, column, field, findings);
                    }
                });
            }
        }
        grid.merged().stream().filter(this::isOfInterest).forEach(range -> findings.add(TableIssue.MERGED.at(grid.place(grid.sheet() + "!" + range), range)));
    }

    private void tell(Cell cell, Row row, int column, Field field, List<Finding> findings) {
        var place = grid.place(row, column);
        switch (cell.kind()) {
            case FORMULA -> findings.add(TableIssue.FORMULA.at(place, cell.text().strip()));
            case ERROR -> findings.add(TableIssue.ERROR_VALUE.at(place, cell.text()));
            case DATE -> {
                if (field == Field.NUMBER || field == Field.PARENT) {
                    findings.add(TableIssue.DATE.at(place, cell.text()));
                }
            }
            case TEXT, NUMBER -> { }
        }
    }

    /** Below the headings, over several rows, in a column that is read. */
    private boolean isOfInterest(String range) {
        var matcher = RANGE.matcher(range);
        return matcher.matches() && Integer.parseInt(matcher.group(4)) > headings.row().number() && !matcher.group(2).equals(matcher.group(4))
                && headings.columns().keySet().stream().map(Grid::letters).anyMatch(letters -> isWithin(letters, matcher.group(1), matcher.group(3)));
    }

    private static boolean isWithin(String letters, String first, String last) {
        return compare(first, letters) <= 0 && compare(letters, last) <= 0;
    }

    private static int compare(String left, String right) {
        return left.length() == right.length() ? left.compareTo(right) : Integer.compare(left.length(), right.length());
    }
}
