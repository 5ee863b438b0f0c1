package org.kijun.report.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.kijun.report.Report;
import org.kijun.report.ReportWriter;

/**
 * The whole report as GitHub-flavoured Markdown in UTF-8: headings, lists, and pipe tables with one line for each row. Charts become tables and
 * graphs become lists of links. The hidden key column is left out.
 */
public final class MarkdownWriter implements ReportWriter {
    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new MarkdownPage(report, writer).write();
        writer.flush();
    }
}
