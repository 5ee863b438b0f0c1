package org.kijun.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import org.kijun.report.Report;
import org.kijun.report.ReportWriter;

/** One self-contained page. The title may hold Markdown. */
public final class HtmlWriter implements ReportWriter {
    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var page = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n").append(markdown(report.title().plain())).append("<table>\n");
        page.append(row("th", report.main().columns().stream().map(column -> column.header().plain()).toList()));
        for (var row : report.main().rows()) {
            if (row instanceof org.kijun.report.Row.Item item) {
                page.append(row("td", item.cells().stream().map(org.kijun.report.Cell::plain).toList()));
            }
        }
        out.write(page.append("</table>\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String markdown(String text) {
        return HtmlRenderer.builder().escapeHtml(true).build().render(Parser.builder().build().parse(text));
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream().map(cell -> "<" + tag + ">" + text(cell)).collect(Collectors.joining("", "<tr>", "\n"));
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
