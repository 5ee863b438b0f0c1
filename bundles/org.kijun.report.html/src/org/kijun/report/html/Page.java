package org.kijun.report.html;

import java.io.IOException;
import java.util.List;

import org.kijun.report.Block;
import org.kijun.report.Graph;
import org.kijun.report.Language;
import org.kijun.report.Report;
import org.kijun.report.Section;
import org.kijun.report.Table;
import org.kijun.report.Words;

/** One report on its way into a page. */
final class Page {
    private static final int TOP = 2;

    private final Report report;
    private final Words words;
    private final Html html;
    private final TablePart tables;
    private final PicturePart pictures;

    Page(Report report, Html html) {
        this.report = report;
        this.words = Words.in(report.languages());
        this.html = html;
        this.tables = new TablePart(html, words);
        this.pictures = new PicturePart(html, words);
    }

    void write() throws IOException {
        html.ours("<!DOCTYPE html>\n").open("html", "lang", report.languages().all().getFirst().code()).line();
        head();
        html.open("body").line();
        html.element("a", words.of("page.skip"), "class", "skip", "href", "#main").line();
        cover();
        contents();
        html.open("main", "id", "main").line();
        for (var section : report.sections()) {
            section(section, TOP);
        }
        html.close("main").line().open("script").ours(Asset.SCRIPT.text()).close("script").line();
        html.close("body").line().close("html").line();
    }

    private void head() throws IOException {
        var widths = PrintWidths.of(report);
        html.open("head").line().open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(Asset.STYLE.hash(), Asset.hash(widths), Asset.SCRIPT.hash()))
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.element("title", report.title().plain()).line();
        html.open("style").ours(Asset.STYLE.text()).close("style").line().open("style").ours(widths).close("style").line().close("head").line();
    }

    private static String policy(String style, String widths, String script) {
        return "default-src 'none'; style-src '" + style + "' '" + widths + "'; script-src '" + script + "'; base-uri 'none'; form-action 'none'";
    }

    private void cover() throws IOException {
        html.open("header", "class", "cover").line();
        title();
        facts(report.cover().facts(), "facts");
        facts(report.cover().counts(), "counts");
        if (!report.cover().instructions().isEmpty()) {
            points(new Block.Points(report.cover().instructions(), true));
        }
        legend();
        html.close("header").line();
    }

    /** In two languages, the second stands below the first. */
    private void title() throws IOException {
        html.open("h1");
        for (var part : report.title().parts()) {
            html.element("span", part.text(), "lang", part.language().map(Language::code).orElse(null), "class", "title");
        }
        html.close("h1").line();
    }

    private void legend() throws IOException {
        if (report.cover().legend().isEmpty()) {
            return;
        }
        html.open("ul", "class", "legend", "aria-label", words.of("legend").plain());
        for (var signed : report.cover().legend()) {
            html.open("li");
            CellPart.signed(signed, html);
            html.close("li");
        }
        html.close("ul").line();
    }

    private void contents() throws IOException {
        html.open("nav", "aria-label", words.of("contents").plain()).line().open("ul");
        for (var section : report.sections()) {
            html.open("li").element("a", section.title(), "href", "#section-" + section.id()).close("li");
        }
        html.close("ul").line();
        search();
        html.close("nav").line();
    }

    /** Shown by the script: without it, there is nothing to search with. */
    private void search() throws IOException {
        html.open("form", "role", "search", "id", "find", "hidden", "");
        html.element("label", words.of("page.search"), "for", "q").text(" ").open("input", "type", "search", "id", "q", "autocomplete", "off")
                .text(" ");
        html.element("button", words.of("page.clear"), "type", "reset").text(" ");
        html.open("output", "for", "q", "data-shown", words.of("page.shown").plain(), "data-all", words.of("page.all").plain()).close("output");
        html.close("form").line();
    }

    private void section(Section section, int level) throws IOException {
        var heading = "h" + Math.min(level, 6);
        var landscape = section.tables().stream().anyMatch(table -> table.sheet().landscape());
        html.open("section", "id", "section-" + section.id(), "class", landscape ? "landscape" : null, "aria-labelledby", "section-" + section.id() + "-title").line();
        html.element(heading, section.title(), "id", "section-" + section.id() + "-title").line();
        for (var block : section.blocks()) {
            block(block, level + 1);
        }
        for (var child : section.children()) {
            section(child, level + 1);
        }
        html.close("section").line();
    }

    private void block(Block block, int level) throws IOException {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Points points -> points(points);
            case Block.KeyValues facts -> titledFacts(facts, level);
            case Block.Bars bars -> pictures.bars(bars);
            case Graph graph -> pictures.graph(graph);
            case Table table -> tables.write(table);
        }
    }

    private void paragraph(Block.Paragraph paragraph) throws IOException {
        var style = switch (paragraph.style()) {
            case PLAIN -> null;
            case CAUTION -> "caution";
        };
        for (var part : paragraph.text().parts()) {
            html.open("div", "class", style, "lang", part.language().map(Language::code).orElse(null));
            if (paragraph.markdown()) {
                Prose.write(part.text(), html);
            } else {
                html.element("p", part.text());
            }
            html.close("div").line();
        }
    }

    private void points(Block.Points points) throws IOException {
        var list = points.numbered() ? "ol" : "ul";
        html.open(list);
        for (var point : points.points()) {
            html.open("li");
            for (var part : point.parts()) {
                html.element("span", part.text(), "class", "block", "lang", part.language().map(Language::code).orElse(null));
            }
            html.close("li");
        }
        html.close(list).line();
    }

    private void titledFacts(Block.KeyValues facts, int level) throws IOException {
        if (!facts.title().isEmpty()) {
            html.element("h" + Math.min(level, 6), facts.title()).line();
        }
        facts(facts.entries(), "facts");
    }

    private void facts(List<Block.KeyValue> entries, String style) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        html.open("dl", "class", style);
        for (var entry : entries) {
            html.open("div").element("dt", entry.key()).open("dd");
            CellPart.content(entry.value(), html);
            html.close("dd").close("div");
        }
        html.close("dl").line();
    }
}
