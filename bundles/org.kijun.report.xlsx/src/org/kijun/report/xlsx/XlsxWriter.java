package org.kijun.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.kijun.report.Report;
import org.kijun.report.ReportWriter;

/**
 * A workbook for Excel and LibreOffice: a cover sheet, then one sheet for each section. Rows are streamed, so a large table needs little
 * memory. Every text is a text: nothing that a user wrote becomes a formula.
 */
public final class XlsxWriter implements ReportWriter {
    @Override
    public String format() {
        return "xlsx";
    }

    /** Throws IOException when the stream fails or a table has more rows or columns than a sheet can hold. */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        for (var table : report.tables()) {
            Limits.check(table);
        }
        try (var book = new Book(report)) {
            CoverSheet.add(book);
            for (var section : report.allSections()) {
                if (!section.blocks().isEmpty()) {
                    new SectionSheet(book, section).write();
                }
            }
            book.writeTo(out);
        }
    }
}
