package org.kijun.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.kijun.report.Report;
import org.kijun.report.ReportWriter;

/**
 * One self-contained page for each report, in UTF-8: style and script are inside, and its content security policy forbids every request. It reads and
 * prints without script; with script, tables can be searched and filtered, and the address of the page holds what is searched for.
 */
public final class HtmlWriter implements ReportWriter {
    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new Page(report, new Html(writer)).write();
        writer.flush();
    }
}
