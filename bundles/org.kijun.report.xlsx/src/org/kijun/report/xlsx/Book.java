package org.kijun.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kijun.report.Report;

/** The workbook while it is written. */
final class Book implements AutoCloseable {
    /** Rows of a sheet that lie in memory; earlier ones are on disk. */
    private static final int ROWS_IN_MEMORY = 100;

    private final Report report;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Styles styles;
    private final Heights heights;

    Book(Report report) {
        this.report = report;
        var typeface = Typeface.of(report.languages());
        this.styles = new Styles(workbook.getXSSFWorkbook(), typeface);
        this.heights = new Heights(typeface);
        var properties = workbook.getXSSFWorkbook().getProperties();
        properties.getCoreProperties().setTitle(report.title().plain());
        properties.getCoreProperties().setCreator("Kijun");
        properties.getCoreProperties().setCreated(Optional.empty());
        if (!report.subject().product().isEmpty()) {
            Remembered.add(report, properties.getCustomProperties());
        }
    }

    Report report() {
        return report;
    }

    Styles styles() {
        return styles;
    }

    Heights heights() {
        return heights;
    }

    SXSSFSheet addSheet(String name) {
        return workbook.createSheet(name);
    }

    /** The same sheet without streaming: for what hangs on the sheet and not on its rows, such as charts. */
    XSSFSheet unstreamed(SXSSFSheet sheet) {
        return workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
    }

    void printArea(SXSSFSheet sheet, int lastColumn, int lastRow) {
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, Math.max(0, lastRow));
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
