package org.kijun.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.kijun.report.Report;
import org.kijun.report.ReportWriter;

/** A GitHub-flavoured Markdown table. */
public final class MarkdownWriter implements ReportWriter {
    @Override
    public String format() {
        return "md";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var text = new StringBuilder("# ").append(report.title()).append("\n\n").append(line(report.columns()));
        text.append("|").append(" --- |".repeat(report.columns().size())).append("\n");
        report.rows().forEach(row -> text.append(line(row)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|").replace("\n", " ")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
