package org.kijun.exchange.sheet;

import java.util.List;
import java.util.NavigableMap;
import org.kijun.exchange.answers.FilledCell.Kind;
import org.kijun.model.findings.Place;

/**
 * A table: a sheet of a workbook, or a CSV file.
 *
 * @param file   how findings name the file
 * @param sheet  its name; empty for a CSV file
 * @param rows   rows that are not empty
 * @param merged ranges of merged cells, such as {@code A1:A3}
 */
record Grid(String file, String sheet, List<Row> rows, List<String> merged) {
    /**
     * A row.
     *
     * @param number counted from 1; in a CSV file the line where it begins
     * @param cells  cells that are not empty by their columns, which count from 0
     */
    record Row(int number, NavigableMap<Integer, Cell> cells) {
        String text(int column) {
            var cell = cells.get(column);
            return cell == null || cell.kind() == Kind.ERROR ? "" : cell.text().strip();
        }
    }

    /** What stands in a cell. */
    record Cell(String text, Kind kind) {
    }

    /** Where a cell is: {@code file.xlsx [Sheet!B12]}, in a CSV file its line. */
    Place place(Row row, int column) {
        return sheet.isEmpty() ? Place.of(file, row.number()) : Place.of(file + " [" + sheet + "!" + letters(column) + row.number() + "]");
    }

    Place place() {
        return place(sheet);
    }

    /** A range of the sheet, or the sheet. */
    Place place(String where) {
        return Place.of(sheet.isEmpty() ? file : file + " [" + where + "]");
    }

    /** The letters of a column, such as {@code AB}. */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
