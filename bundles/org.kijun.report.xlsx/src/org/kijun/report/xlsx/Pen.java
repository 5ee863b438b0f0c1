package org.kijun.report.xlsx;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.kijun.report.Cell;
import org.kijun.report.Column;

/** Writes single cells. */
final class Pen {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final Styles styles;

    Pen(Styles styles) {
        this.styles = styles;
    }

    void text(SXSSFRow row, int column, String text, Look look) {
        var cell = row.createCell(column);
        cell.setCellValue(fitting(text));
        cell.setCellStyle(styles.of(look));
    }

    void blank(SXSSFRow row, int column, Look look) {
        row.createCell(column, CellType.BLANK).setCellStyle(styles.of(look));
    }

    /** A cell of a table, shaped by its column. */
    void cell(SXSSFRow row, int at, Column column, Cell content) {
        switch (content) {
            case Cell.Empty empty -> blank(row, at, look(column.kind(), empty.plain()));
            case Cell.Number number -> number(row, at, number);
            case Cell.Links links when links.links().size() == 1 -> link(row, at, column.kind(), links.links().getFirst());
            case Cell.Text text when column.kind() == Column.Kind.DATE_INPUT -> date(row, at, text.text());
            case Cell.Text text -> text(row, at, text.text(), look(column.kind(), text.text()));
            case Cell.Links links -> text(row, at, links.plain(), look(column.kind(), links.plain()));
            case Cell.Label label -> text(row, at, label.plain(), look(column.kind(), label.plain()));
            case Cell.Signed signed -> text(row, at, signed.plain(), look(column.kind(), ""));
        }
    }

    private void number(SXSSFRow row, int at, Cell.Number number) {
        var cell = row.createCell(at);
        cell.setCellValue(number.value());
        cell.setCellStyle(styles.of(switch (number.style()) {
            case COUNT -> Look.COUNT;
            case PERCENT -> Look.PERCENT;
        }));
    }

    private void link(SXSSFRow row, int at, Column.Kind kind, Cell.Link link) {
        boolean leads = isWebAddress(link.target());
        text(row, at, link.text(), leads && !kind.isInput() ? Look.LINK : look(kind, link.text()));
        if (leads) {
            var hyperlink = row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
            hyperlink.setAddress(link.target());
            row.getCell(at).setHyperlink(hyperlink);
        }
    }

    /** Only what a browser opens becomes a link; paths and anything odd stay text. */
    private static boolean isWebAddress(String target) {
        try {
            var uri = URI.create(target);
            return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    private void date(SXSSFRow row, int at, String text) {
        try {
            var cell = row.createCell(at);
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(styles.of(Look.DATE_INPUT));
        } catch (DateTimeParseException yearOrMonthOnly) {
            text(row, at, text, look(Column.Kind.TEXT_INPUT, text));
        }
    }

    private static Look look(Column.Kind kind, String text) {
        return switch (kind) {
            case KEY -> Look.KEY;
            case MARK -> Look.CENTRED;
            case LABEL, TEXT, STATUS, NUMBER -> looksLikeFormula(text) ? Look.QUOTED_TEXT : Look.TEXT;
            case VERDICT_INPUT, TEXT_INPUT -> looksLikeFormula(text) ? Look.QUOTED_INPUT : Look.INPUT;
            case DATE_INPUT -> Look.DATE_INPUT;
        };
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
