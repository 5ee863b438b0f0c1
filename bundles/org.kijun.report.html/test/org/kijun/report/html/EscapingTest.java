package org.kijun.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Cover;
import org.kijun.report.Graph;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.Report;
import org.kijun.report.ReportKind;
import org.kijun.report.Row;
import org.kijun.report.Rows;
import org.kijun.report.Section;
import org.kijun.report.Table;

class EscapingTest {
    private static final List<String> PIECES = List.of("<", ">", "&", "\"", "'", "</td>", "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>", "]]>", "<!--", "-->",
            "&lt;", "&#x3C;", "=1+1", "javascript:alert(1)", "[x](javascript:alert(1))", "![i](http://x/y.png)", "`", "**", "# ", "\n", "\n\n",
            "- ", "|", "日本語", "（", "𠮷", "a", " ",
            "https://example.org/?q=\"><b>", "</script>", "</style>", "\\", "1. ", "> ", "~~~\n", "\t", "%0A", "style=", "{0}");

    /** Every tag that a page may have. */
    private static final Set<String> TAGS = Set.of("", "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "span",
            "dl", "div", "dt", "dd", "ol", "ul", "li", "nav", "form",
            "label", "input", "button", "output", "main", "section", "p", "table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td",
            "details", "summary", "script", "figure", "figcaption", "svg", "desc",
            "g", "rect", "path", "text", "strong", "em", "code", "pre", "blockquote", "br", "hr");

    @RepeatedTest(300)
    void noTextLeavesItsPlace(RepetitionInfo repetition) {
        var text = random(new Random(repetition.getCurrentRepetition()));
        var page = PageReader.read(Sample.html(report(text)));
        assertEquals(text, page.all("h1").getFirst().text());
        assertEquals(text, page.byId("table-table-caption").text());
        assertEquals(text, page.byId("table/key " + text).all("td").getFirst().text());
        assertEquals(text, page.byId("graph-graph-svg-desc").text());
        assertEquals(1, page.all("script").size());
        assertTrue(TAGS.containsAll(page.walk().map(PageReader.Element::tag).collect(Collectors.toSet())));
        assertTrue(page.all("a").stream().map(link -> link.attribute("href"))
                .allMatch(href -> href.startsWith("#") || href.matches("(?is)https?://.*")));
    }

    private static String random(Random random) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size()))).limit(1 + random.nextInt(12)).collect(Collectors.joining());
    }

    private static Report report(String text) {
        var phrase = Phrase.neutral(text);
        var columns = List.of(
                Column.of("id", phrase, Column.Kind.LABEL, 10),
                Column.of("plain", phrase, Column.Kind.TEXT, 10),
                Column.of("markdown", phrase, Column.Kind.TEXT, 10),
                Column.of("link", phrase, Column.Kind.TEXT, 10));
        var row = new Row.Item("key " + text,
                List.of(Cell.text("id"), Cell.text(text), Cell.markdown(text),
                        Cell.links(List.of(new Cell.Link(text, text), Cell.Link.row(text, "table", "key " + text)))));
        var table = new Table("table", phrase, columns, Rows.of(List.of(new Row.Heading(0, phrase), row)), Table.Sheet.PORTRAIT);
        var node = new Graph.Node("n", Graph.Kind.CLAUSE, text, phrase, Optional.empty(), "#table/key " + text);
        var graph = new Graph("graph", phrase, phrase, List.of(node), List.of(new Graph.Edge("n", "n", phrase, false)));
        var blocks = List.of(table, graph, new Block.Paragraph(phrase, Block.Paragraph.Style.PLAIN, true), Block.plain(phrase));
        var cover = new Cover(List.of(new Block.KeyValue(phrase, Cell.text(text))), List.of(), List.of(phrase), List.of(new Cell.Mark(text, phrase)));
        return new Report(ReportKind.MATRIX, phrase, Languages.EN, cover, List.of(Section.of("s", phrase, "S", blocks)), "table");
    }

    @Test
    void charactersThatHtmlForbidsAreReplaced() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", Html.escaped("a\u0000b\u001Bc\uD800"));
        assertEquals("a\nb\nc\td", Html.escaped("a\r\nb\rc\td"));
        assertEquals("𠮷", Html.escaped("𠮷"));
    }
}
