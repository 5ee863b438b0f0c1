package org.kijun.report.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.kijun.report.Report;
import org.kijun.report.ReportWriter;

/** Comma separated values as RFC 4180 has them, in UTF-8. */
public final class CsvWriter implements ReportWriter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var text = new StringBuilder().append(line(report.columns()));
        report.rows().forEach(row -> text.append(line(row)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\r\n"));
    }
}
