package org.kijun.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.kijun.report.Report;
import org.kijun.report.ReportWriter;

/** A workbook with one sheet. Rows are streamed. */
public final class XlsxWriter implements ReportWriter {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(report.title()));
            addRow(sheet, 0, report.columns());
            for (int i = 0; i < report.rows().size(); i++) {
                addRow(sheet, i + 1, report.rows().get(i));
            }
            workbook.write(out);
        }
    }

    private static void addRow(Sheet sheet, int index, List<String> cells) {
        var row = sheet.createRow(index);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
