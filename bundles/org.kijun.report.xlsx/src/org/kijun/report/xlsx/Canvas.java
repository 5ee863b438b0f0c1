package org.kijun.report.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet that is filled from the top down. Texts outside of tables span the columns from {@code left} to {@code right}. */
final class Canvas {
    /** Width units of a column: 256 make one character. */
    private static final int UNITS = 256;
    private static final int WIDEST = 255;

    private final SXSSFSheet sheet;
    private final Pen pen;
    private final Heights heights;
    private final int left;
    private final int[] widths;
    private int next;

    /** Widths are in characters, one for each column. Columns before {@code left} are hidden. */
    Canvas(SXSSFSheet sheet, Book book, int left, int[] widths) {
        this.sheet = sheet;
        this.pen = new Pen(book.styles());
        this.heights = book.heights();
        this.left = left;
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, Math.min(WIDEST, widths[column] + 1) * UNITS);
            sheet.setColumnHidden(column, column < left);
        }
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    Pen pen() {
        return pen;
    }

    Heights heights() {
        return heights;
    }

    int left() {
        return left;
    }

    int right() {
        return widths.length - 1;
    }

    /** Width of a column in characters. */
    int width(int column) {
        return widths[column];
    }

    /** Index of the next row to write. */
    int next() {
        return next;
    }

    void skip(int rows) {
        next += rows;
    }

    SXSSFRow row() {
        return sheet.createRow(next++);
    }

    /** Makes the row high enough for a bold text in this column. */
    void raise(SXSSFRow row, int column, String text) {
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), heights.ofBold(text, widths[column])));
    }

    /** A text over the whole width. */
    void line(String text, Look look, float scale) {
        spanned(row(), left, text, look, scale);
    }

    /** A name and its value; the value has the rest of the width. */
    void pair(String name, String value) {
        var row = row();
        pen.text(row, left, name, Look.HEADER);
        spanned(row, left + 1, value, Look.TEXT, 1);
        var namePoints = heights.of(name, widths[left]);
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), namePoints));
    }

    private void spanned(SXSSFRow row, int from, String text, Look look, float scale) {
        int room = 0;
        for (int column = from; column < widths.length; column++) {
            pen.blank(row, column, look);
            room += widths[column];
        }
        pen.text(row, from, text, look);
        row.setHeightInPoints(heights.of(text, (int) (room / scale)) * scale);
        if (from < right()) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, right()));
        }
    }
}
