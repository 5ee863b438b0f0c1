package org.kijun.exchange.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Changes cells of a workbook and leaves everything else in it as it is: styles, formulas, pictures, choices, columns and sheets that nobody
 * here knows. Formulas are computed anew when the file is opened.
 *
 * @param cells      what is written
 * @param rows       rows to add
 * @param properties custom properties of the document to set
 */
public record WorkbookFill(List<Change> cells, List<NewRow> rows, Map<String, String> properties) {
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    public WorkbookFill {
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
        properties = Map.copyOf(properties);
    }

    /** A text for a cell; a day becomes a real date where the cell is formatted as one. */
    public record Change(String sheet, String address, String text) {
    }

    /**
     * A row below the last one of a sheet, which looks like another.
     *
     * @param like   row whose look it has, from 1
     * @param texts  by column, from 0
     */
    public record NewRow(String sheet, int like, Map<Integer, String> texts) {
        public NewRow {
            texts = Map.copyOf(texts);
        }
    }

    /** Whether nothing would be changed. */
    public boolean isEmpty() {
        return cells.isEmpty() && rows.isEmpty();
    }

    /**
     * Writes the changed workbook.
     *
     * @throws IOException when the file cannot be read as a workbook, or the stream fails
     */
    public void write(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file); var book = new XSSFWorkbook(in)) {
            cells.forEach(change -> put(cell(book.getSheet(change.sheet()), new CellReference(change.address())), change.text()));
            rows.forEach(row -> add(book.getSheet(row.sheet()), row));
            properties.forEach((name, value) -> set(book, name, value));
            book.setForceFormulaRecalculation(true);
            book.write(out);
        }
    }

    private static Cell cell(XSSFSheet sheet, CellReference at) {
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Emptied first: POI would leave a text that stands in the cell itself beside the new one. */
    private static void put(Cell cell, String text) {
        boolean isDate = text.matches(DAY) && DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
        cell.setBlank();
        if (isDate) {
            cell.setCellValue(LocalDate.parse(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static void add(XSSFSheet sheet, NewRow wanted) {
        var like = sheet.getRow(wanted.like() - 1);
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setHeight(like.getHeight());
        for (var model : like) {
            row.createCell(model.getColumnIndex()).setCellStyle(model.getCellStyle());
        }
        wanted.texts().forEach((column, text) -> put(row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK), text));
        Ranges.extend(sheet, like.getRowNum(), row.getRowNum());
    }

    private static void set(XSSFWorkbook book, String name, String value) {
        var properties = book.getProperties().getCustomProperties();
        if (properties.contains(name)) {
            properties.getProperty(name).setLpwstr(value);
        } else {
            properties.addProperty(name, value);
        }
    }
}
