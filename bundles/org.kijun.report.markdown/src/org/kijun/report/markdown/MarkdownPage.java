package org.kijun.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.kijun.report.Block;
import org.kijun.report.Graph;
import org.kijun.report.Phrase;
import org.kijun.report.Report;
import org.kijun.report.Section;
import org.kijun.report.Table;
import org.kijun.report.Words;

/** One report on its way into Markdown. */
final class MarkdownPage {
    private static final int TOP = 2;

    private final Report report;
    private final Words words;
    private final Writer out;
    private final MarkdownTable tables;

    MarkdownPage(Report report, Writer out) {
        this.report = report;
        this.words = Words.in(report.languages());
        this.out = out;
        this.tables = new MarkdownTable(out);
    }

    void write() throws IOException {
        heading(1, report.title());
        keyValues(report.cover().facts());
        keyValues(report.cover().counts());
        points(report.cover().instructions(), true);
        legend();
        for (var section : report.sections()) {
            section(section, TOP);
        }
    }

    private void section(Section section, int level) throws IOException {
        heading(level, section.title());
        for (var block : section.blocks()) {
            block(block, level + 1);
        }
        for (var child : section.children()) {
            section(child, level + 1);
        }
    }

    private void block(Block block, int level) throws IOException {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Points points -> points(points.points(), points.numbered());
            case Block.KeyValues facts -> titled(level, facts.title(), facts.entries());
            case Block.Bars bars -> {
                heading(level, bars.title());
                tables.bars(bars, words);
            }
            case Graph graph -> graph(graph, level);
            case Table table -> {
                heading(level, table.title());
                tables.table(table);
            }
        }
    }

    private void paragraph(Block.Paragraph paragraph) throws IOException {
        for (var part : paragraph.text().parts()) {
            var text = paragraph.markdown() ? Gfm.markdown(part.text()) : Gfm.text(part.text());
            line(switch (paragraph.style()) {
                case PLAIN -> text;
                case CAUTION -> "> **" + text + "**";
            });
            line("");
        }
    }

    private void titled(int level, Phrase title, List<Block.KeyValue> entries) throws IOException {
        heading(level, title);
        keyValues(entries);
    }

    private void keyValues(List<Block.KeyValue> entries) throws IOException {
        for (var entry : entries) {
            line("- **" + Gfm.text(entry.key().plain()) + "**: " + Gfm.cell(entry.value()));
        }
        endOf(entries);
    }

    private void points(List<Phrase> points, boolean numbered) throws IOException {
        for (int i = 0; i < points.size(); i++) {
            line((numbered ? i + 1 + ". " : "- ") + Gfm.text(points.get(i).plain()));
        }
        endOf(points);
    }

    private void legend() throws IOException {
        var legend = report.cover().legend();
        for (var signed : legend) {
            line("- " + Gfm.text(signed.sign()) + " " + Gfm.text(signed.word().plain()));
        }
        endOf(legend);
    }

    private void graph(Graph graph, int level) throws IOException {
        heading(level, graph.title());
        line(Gfm.text(graph.description().plain()));
        line("");
        for (var edge : graph.edges()) {
            line("- " + Gfm.text(edge.from()) + " → " + Gfm.text(edge.to()) + " (" + Gfm.text(edge.label().plain()) + ")");
        }
        endOf(graph.edges());
    }

    private void heading(int level, Phrase title) throws IOException {
        if (!title.isEmpty()) {
            line("#".repeat(Math.min(level, 6)) + " " + Gfm.text(title.plain()).replace("<br>", " "));
            line("");
        }
    }

    private void endOf(List<?> list) throws IOException {
        if (!list.isEmpty()) {
            line("");
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
