package org.kijun.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Column.Kind;
import org.kijun.report.Cover;
import org.kijun.report.Graph;
import org.kijun.report.Language;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.Report;
import org.kijun.report.ReportKind;
import org.kijun.report.Row;
import org.kijun.report.Rows;
import org.kijun.report.Section;
import org.kijun.report.Standing;
import org.kijun.report.Table;
import org.kijun.report.Words;

class MarkdownWriterTest {
    private static final Words WORDS = Words.in(Languages.BOTH);
    private static final List<String> PIECES = List.of("|", "\\", "<b>", "</td>", "&amp;", "*", "_", "`", "[x](javascript:alert(1))", "#", "\n",
            "\r\n", "- ", "1. ", "> ", "日本語", "a", " ", "~~", "$",
            "![i](x)", "<!--", "\\|", "https://example.org");

    /** With the environment variable {@code KIJUN_GOLDEN=write} the kept file is written anew instead of compared. */
    @Test
    void aFileIsTheSameAsBeforeByteForByte() throws IOException {
        var kept = Path.of("test", "golden", "sample.both.md");
        var written = markdown(sample());
        if ("write".equals(System.getenv("KIJUN_GOLDEN"))) {
            Files.writeString(kept, written);
        }
        assertEquals(Files.readString(kept), written);
    }

    @Test
    void plainTextShowsExactlyAsItIs() {
        assertEquals("a \\| b \\\\ c", Gfm.text("a | b \\ c"));
        assertEquals("&lt;b&gt; &amp;amp;", Gfm.text("<b> &amp;"));
        assertEquals("\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)", Gfm.text("*a* _b_ `c` [d](e)"));
        assertEquals("\\- a", Gfm.text("- a"));
        assertEquals("1\\. a", Gfm.text("1. a"));
        assertEquals("\\# a", Gfm.text("# a"));
        assertEquals("a<br>b", Gfm.text("a\r\nb"));
    }

    @Test
    void emphasisOfATextStaysAndLinksBecomeText() {
        assertEquals("**a** `b`", Gfm.markdown("**a** `b`"));
        assertEquals("\\[a\\](javascript:alert(1))", Gfm.markdown("[a](javascript:alert(1))"));
        assertEquals("&lt;script&gt;", Gfm.markdown("<script>"));
        assertEquals("a \\| b", Gfm.markdown("a | b"));
        assertEquals("a \\| b", Gfm.markdown("a \\| b"), "what is escaped already stays so");
        assertEquals("a\\\\", Gfm.markdown("a\\"), "a backslash at the end does not reach the next cell");
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        assertEquals("[a](<https://example.org/?q=%7C&amp;r=%3E>)",
                Gfm.cell(Cell.links(List.of(new Cell.Link("a", "https://example.org/?q=|&r=>")))));
        assertEquals("a", Gfm.cell(Cell.links(List.of(new Cell.Link("a", "javascript:alert(1)")))));
        assertEquals("PW-1", Gfm.cell(Cell.links(List.of(Cell.Link.row("PW-1", "requirements", "PW-1")))));
    }

    @RepeatedTest(300)
    void everyRowKeepsItsCells(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        var rows = Rows.lazy(Stream.generate(() -> random(random)).limit(8).toList(),
                text -> new Row.Item("", List.of(Cell.text(text), Cell.markdown(text), Cell.text("end"))));
        var columns = List.of(Column.of("plain", Phrase.neutral("a"), Kind.TEXT, 9), Column.of("markdown", Phrase.neutral("b"), Kind.TEXT, 9),
                Column.of("end", Phrase.neutral("c"), Kind.TEXT, 9));
        var written = markdown(report(List.of(new Table("main", Phrase.EMPTY, columns, rows, Table.Sheet.PORTRAIT))));
        var lines = written.lines().filter(line -> line.startsWith("|")).toList();
        assertEquals(10, lines.size());
        lines.forEach(line -> assertEquals(4, bars(line), line));
        assertFalse(Pattern.compile("<(?!br>)").matcher(written).find(), written);
    }

    /** Bars that separate cells: those without a backslash that escapes them. */
    private static long bars(String line) {
        return Pattern.compile("\\\\.|\\|").matcher(line).results().filter(found -> found.group().equals("|")).count();
    }

    private static String random(Random random) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size()))).limit(1 + random.nextInt(8)).collect(Collectors.joining());
    }

    private static String markdown(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new MarkdownWriter().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Phrase both(String ja, String en) {
        return WORDS.each(language -> language == Language.JA ? ja : en);
    }

    private static Report report(List<Block> blocks) {
        var cover = new Cover(List.of(new Block.KeyValue(both("製品", "Product"), Cell.text("X_1"))),
                List.of(new Block.KeyValue(both("件数", "Count"), Cell.count(3))),
                List.of(both("読む。", "Read.")), List.of(WORDS.status(Standing.MET), new Cell.Mark("●", both("実現", "implements"))));
        var child = Section.of("child", both("子", "Child"), "Child", List.of(Block.plain(Phrase.neutral("# no heading"))));
        return new Report(ReportKind.MATRIX, both("題", "Title <script>"), Languages.BOTH, cover,
                List.of(new Section("s", both("節", "Section"), "S", blocks, List.of(child))), "main");
    }

    private static Report sample() {
        var columns = List.of(
                Column.of("key", Phrase.neutral("Key"), Kind.KEY, 10),
                Column.of("title-ja", both("標題", "Title"), Kind.TEXT, 20),
                Column.of("verdict", both("判定", "Verdict"), Kind.STATUS, 10),
                Column.of("c-1", Phrase.neutral("1.2|a"), Kind.MARK, 3).under(Phrase.neutral("ciaj-ug-2")),
                Column.of("steps", both("手順数", "Steps"), Kind.NUMBER, 5),
                Column.of("answer", both("回答", "Answer"), Kind.VERDICT_INPUT, 5));
        var rows = List.of(
                new Row.Heading(0, both("設計", "Design")),
                new Row.Item("PW-1", List.of(Cell.text("PW-1"), Cell.markdown("**a**\n\n- b"), WORDS.status(Standing.MET),
                        new Cell.Mark("●", both("実現", "implements")), Cell.count(2), Cell.EMPTY)));
        var met = new Block.Part(WORDS.status(Standing.COVERED), 3);
        var open = new Block.Part(WORDS.status(Standing.OPEN), 1);
        var nodes = List.of(new Graph.Node("c", Graph.Kind.CLAUSE, "c", Phrase.EMPTY, Optional.empty(), ""),
                new Graph.Node("r", Graph.Kind.REQUIREMENT, "r", Phrase.EMPTY, Optional.empty(), ""));
        return report(List.of(
                Block.caution(both("注意。", "Careful.")),
                new Block.Points(List.of(Phrase.neutral("one"), Phrase.neutral("two")), true),
                new Block.KeyValues(both("事実", "Facts"), List.of(new Block.KeyValue(Phrase.neutral("a"), Cell.text("b")))),
                new Block.Bars("bars", both("充足", "Coverage"), both("箇条", "Clauses"),
                        List.of(new Block.Bar(Phrase.neutral("doc"), List.of(met, open)))),
                new Graph("graph", both("図", "Graph"), both("説明", "Description"), nodes,
                        List.of(new Graph.Edge("c", "r", both("部分", "subset"), true))),
                new Table("main", both("表", "Table"), columns, Rows.of(rows), Table.Sheet.PORTRAIT)));
    }
}
