package org.kijun.report.xlsx;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Row;
import org.kijun.report.RowKey;
import org.kijun.report.Table;

/** A table on a sheet: headers that stay in view and on every page, filters, drop-downs, colours by verdict. */
final class TableBlock {
    private static final String HEADING_INDENT = "  ";
    private static final int MARK_HEADER_POINTS = 120;
    private static final int LONGEST_LIST = 255;

    private final Table table;
    private final List<Column> columns;
    private final Canvas canvas;
    private final boolean first;

    /** Only the first table of a sheet can freeze its header, repeat it on every page and have filters. */
    TableBlock(Table table, Canvas canvas, boolean first) {
        this.table = table;
        this.columns = table.columns();
        this.canvas = canvas;
        this.first = first;
    }

    void write() {
        if (!first) {
            canvas.skip(1);
            canvas.line(Phrases.lines(table.title()), Look.SUBTITLE, 1);
        }
        int header = canvas.next();
        headers();
        int firstRow = canvas.next();
        for (var row : table.rows()) {
            write(row);
        }
        int lastRow = canvas.next() - 1;
        if (first) {
            keepInView(header, firstRow, lastRow);
        }
        for (int at = 0; at < columns.size(); at++) {
            decorate(at, firstRow, lastRow);
        }
    }

    private void headers() {
        if (table.hasGroups()) {
            groupHeaders(canvas.row());
        }
        var row = canvas.row();
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            canvas.pen().text(row, at, Phrases.lines(column.header()), isMark(column) ? Look.MARK_HEADER : Look.HEADER);
            if (!isMark(column)) {
                canvas.raise(row, at, Phrases.lines(column.header()));
            }
        }
        if (columns.stream().anyMatch(TableBlock::isMark)) {
            row.setHeightInPoints(MARK_HEADER_POINTS);
        }
    }

    private static boolean isMark(Column column) {
        return column.kind() == Column.Kind.MARK;
    }

    private void groupHeaders(SXSSFRow row) {
        for (int from = 0; from < columns.size();) {
            int to = endOfGroup(from);
            var text = Phrases.lines(columns.get(from).group());
            for (int at = from; at <= to; at++) {
                canvas.pen().text(row, at, at == from ? text : "", Look.GROUP_HEADER);
            }
            if (to > from && !text.isEmpty()) {
                canvas.sheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
            }
            from = to + 1;
        }
    }

    private int endOfGroup(int from) {
        int to = from;
        while (to + 1 < columns.size() && columns.get(to + 1).group().equals(columns.get(from).group())) {
            to++;
        }
        return to;
    }

    private void write(Row row) {
        var sheetRow = canvas.row();
        switch (row) {
            case Row.Item item -> {
                write(sheetRow, item);
                height(item).ifPresent(points -> sheetRow.setHeightInPoints((float) points));
            }
            case Row.Heading heading -> heading(sheetRow, heading);
        }
    }

    /** The key remembers what is asked and answered in the row. */
    private void write(SXSSFRow row, Row.Item item) {
        for (int at = 0; at < columns.size(); at++) {
            boolean remembers = columns.get(at).kind() == Column.Kind.KEY;
            canvas.pen().cell(row, at, columns.get(at), remembers ? Cell.text(RowKey.of(table, item).text()) : item.cells().get(at));
        }
    }

    /** Spreadsheet programs do not agree on whether they find out the height of a new row, so a row of several lines states it. */
    private OptionalDouble height(Row.Item item) {
        double highest = 0;
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            if (wraps(column)) {
                highest = Math.max(highest, canvas.heights().of(item.cells().get(at).plain(), canvas.width(at)));
            }
        }
        return highest > canvas.heights().oneLine() ? OptionalDouble.of(Math.min(highest, Heights.HIGHEST)) : OptionalDouble.empty();
    }

    private static boolean wraps(Column column) {
        return switch (column.kind()) {
            case LABEL, TEXT, STATUS, VERDICT_INPUT, TEXT_INPUT -> true;
            case KEY, MARK, NUMBER, DATE_INPUT -> false;
        };
    }

    /** Not merged: merged cells cannot be sorted. */
    private void heading(SXSSFRow row, Row.Heading heading) {
        for (int at = 0; at < columns.size(); at++) {
            canvas.pen().blank(row, at, Look.HEADING);
        }
        canvas.pen().text(row, canvas.left(), HEADING_INDENT.repeat(heading.depth()) + heading.text().plain(), Look.HEADING);
    }

    private void keepInView(int header, int firstRow, int lastRow) {
        var sheet = canvas.sheet();
        sheet.createFreezePane(table.sheet().frozenColumns(), firstRow);
        sheet.setRepeatingRows(new CellRangeAddress(header, firstRow - 1, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(firstRow - 1, Math.max(firstRow - 1, lastRow), canvas.left(), columns.size() - 1));
    }

    private void decorate(int at, int firstRow, int lastRow) {
        if (lastRow < firstRow) {
            return;
        }
        var column = columns.get(at);
        switch (column.kind()) {
            case STATUS, MARK -> Tones.colour(canvas.sheet().getSheetConditionalFormatting(), at, firstRow, lastRow);
            case VERDICT_INPUT -> {
                Tones.colour(canvas.sheet().getSheetConditionalFormatting(), at, firstRow, lastRow);
                offer(column, new CellRangeAddressList(firstRow, lastRow, at, at));
            }
            case DATE_INPUT -> askForDate(new CellRangeAddressList(firstRow, lastRow, at, at));
            case KEY, LABEL, TEXT, NUMBER, TEXT_INPUT -> {
                // nothing to add
            }
        }
    }

    private void offer(Column column, CellRangeAddressList cells) {
        var choices = column.choices().stream().map(Cell::plain).toArray(String[]::new);
        if (choices.length == 0 || String.join(",", choices).length() > LONGEST_LIST) {
            return;
        }
        var helper = canvas.sheet().getDataValidationHelper();
        var list = helper.createValidation(helper.createExplicitListConstraint(choices), cells);
        list.setSuppressDropDownArrow(true);
        list.setShowErrorBox(true);
        canvas.sheet().addValidationData(list);
    }

    private void askForDate(CellRangeAddressList cells) {
        var helper = canvas.sheet().getDataValidationHelper();
        var range = helper.createDateConstraint(OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2199,12,31)", "yyyy-mm-dd");
        var dates = helper.createValidation(range, cells);
        dates.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        dates.createErrorBox("YYYY-MM-DD", "YYYY-MM-DD");
        dates.setShowErrorBox(true);
        canvas.sheet().addValidationData(dates);
    }
}
