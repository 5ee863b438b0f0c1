package org.kijun.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

/** A report with one of everything. */
record Sample(Languages languages) {
    static String html(Report report) {
        var out = new ByteArrayOutputStream();
        try {
            new HtmlWriter().write(report, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    Report report() {
        return report(words("ルーター X1 の適合表", "Compliance matrix of router X1"));
    }

    Report report(Phrase title) {
        return new Report(ReportKind.MATRIX, title, languages, cover(), List.of(summary(), requirements(), crossing(), links()), "requirements");
    }

    Words words() {
        return Words.in(languages);
    }

    Phrase words(String ja, String en) {
        return new Phrase(languages.all().stream().map(language -> new Phrase.Part(Optional.of(language), language == Language.JA ? ja : en))
                .toList());
    }

    private Cover cover() {
        var facts = List.of(
                new Block.KeyValue(words("製品", "Product"), Cell.text("X1")),
                new Block.KeyValue(words("基準", "Baseline"), Cell.text("home-router 1.0")),
                new Block.KeyValue(words("日付", "Date"), Cell.text("2026-11-20")));
        var counts = List.of(
                new Block.KeyValue(words("適用", "Applies"), Cell.count(3)),
                new Block.KeyValue(words("適合率", "Met"), Cell.percent(0.333)));
        return new Cover(facts, counts, List.of(words("各行を読む。", "Read each row."), words("記号を見る。", "Look at the signs.")),
                List.of(words().status(Standing.MET), words().status(Standing.NOT_MET), new Cell.Mark("●", words("実現", "implements"))));
    }

    private Section summary() {
        var met = words().status(Standing.COVERED);
        var open = words().status(Standing.OPEN);
        var bars = new Block.Bars("by-document", words("文書ごとの充足", "Coverage by document"), words("箇条", "Clauses"), List.of(
                new Block.Bar(Phrase.neutral("ciaj-ug-2"), List.of(new Block.Part(met, 82), new Block.Part(open, 19))),
                new Block.Bar(Phrase.neutral("iotsg-1 <b>"), List.of(new Block.Part(met, 10), new Block.Part(open, 0)))));
        return Section.of("summary", words("概要", "Summary"), "Summary", List.of(
                Block.plain(words("この表は X1 の回答を示す。", "This table shows the answers of X1.")),
                Block.caution(words("示唆は適合の判定ではない。", "An indication is not a verdict.")),
                new Block.Paragraph(words("**強調** と `符号`", "**strong** and `code`"), Block.Paragraph.Style.PLAIN, true),
                new Block.Points(List.of(words("第一", "first"), words("第二", "second")), false),
                new Block.KeyValues(words("事実", "Facts"), List.of(new Block.KeyValue(words("遠隔管理", "Remote administration"), Cell.text("yes")))),
                bars));
    }

    private Section requirements() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("key", words("キー", "Key"), Kind.KEY, 12));
        columns.add(Column.of("id", words("番号", "No."), Kind.LABEL, 10));
        for (var language : languages.all()) {
            columns.add(Column.of("statement-" + language.code(), Phrase.in(language, language == Language.JA ? "要求事項" : "Requirement"), Kind.TEXT,
                    40).in(language));
        }
        columns.add(Column.of("verdict", words("判定", "Verdict"), Kind.STATUS, 12));
        columns.add(Column.of("steps", words("手順数", "Steps"), Kind.NUMBER, 6));
        columns.add(Column.of("evidence", words("証拠", "Evidence"), Kind.TEXT, 20));
        columns.add(Column.of("answer", words("回答", "Answer"), Kind.VERDICT_INPUT, 12).offering(words().statuses(Standing.MET, Standing.NOT_MET)));
        columns.add(Column.of("why", words("理由", "Why"), Kind.TEXT, 30).fold());
        var rows = List.<Row>of(
                new Row.Heading(0, words("設計", "Design")),
                requirement("PW-1", "初期パスワードを変更させる。", "The **first** password is\nreplaced.", Standing.MET, "家庭用ルーターである。"),
                requirement("FW-1", "更新の真正性を検証する。", "Updates are verified.", Standing.NOT_MET, ""),
                new Row.Heading(0, words("運用", "Operation")),
                new Row.Heading(1, words("管理", "Administration")),
                requirement("LOG-1", "記録を残す。", "<script>alert('log & \"more\"')</script>", Standing.UNDECIDED, "=1+1"));
        return Section.of("requirements", words("要求事項", "Requirements"), "Requirements",
                List.of(new Table("requirements", words("要求事項と回答", "Requirements and answers"), columns, Rows.of(rows), new Table.Sheet(true, 2))));
    }

    private Row requirement(String id, String ja, String en, Standing standing, String why) {
        var cells = new ArrayList<>(List.of(Cell.text(id), Cell.text(id)));
        languages.all().forEach(language -> cells.add(language == Language.JA ? Cell.text(ja) : Cell.markdown(en)));
        cells.add(words().status(standing));
        cells.add(Cell.count(2));
        cells.add(Cell.links(List.of(new Cell.Link("report " + id, "https://example.org/?a=1&b=2"), new Cell.Link("file", "javascript:alert(1)"),
                Cell.Link.row("PW-1", "requirements", "PW-1"))));
        cells.add(standing == Standing.MET ? words().status(standing) : Cell.EMPTY);
        cells.add(Cell.text(why));
        return new Row.Item(id, cells);
    }

    /** One column more than stands side by side, in two groups. */
    private Section crossing() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("id", words("番号", "No."), Kind.LABEL, 10));
        for (int i = 0; i <= 40; i++) {
            columns.add(Column.of("c" + i, Phrase.neutral("1." + i), Kind.MARK, 3).under(i < 20 ? words("第一部", "Part 1") : words("第二部", "Part 2")));
        }
        return Section.of("crossing", words("要求事項×箇条", "Requirements × clauses"), "Crossing",
                List.of(new Table("crossing", words("対応", "Crossing"), columns, Rows.lazy(List.of(0, 20), this::crossed), Table.Sheet.PORTRAIT)));
    }

    private Row.Item crossed(int column) {
        var cells = new ArrayList<>(List.of(Cell.text("R-" + column)));
        for (int i = 0; i <= 40; i++) {
            cells.add(i == column ? new Cell.Mark("●", words("実現", "implements")) : Cell.EMPTY);
        }
        return new Row.Item("R-" + column, cells);
    }

    private Section links() {
        var nodes = List.of(
                new Graph.Node("c1", Graph.Kind.CLAUSE, "ciaj-ug-2/1.2-1", words("初期パスワードの変更", "Change of the first password"), Optional.empty(), ""),
                new Graph.Node("r1", Graph.Kind.REQUIREMENT, "PW-1", words("初期パスワードの強制変更", "The factory password must be replaced before use"),
                        Optional.empty(), "#requirements/PW-1"),
                new Graph.Node("t1", Graph.Kind.TEST, "PW-1/T1", Phrase.EMPTY, Optional.empty(), ""),
                new Graph.Node("p1", Graph.Kind.PRODUCT, "X1", Phrase.EMPTY, Optional.of(words().status(Standing.MET)), ""));
        var edges = List.of(
                new Graph.Edge("c1", "r1", words("部分", "subset"), true),
                new Graph.Edge("r1", "t1", words("検証", "verified by"), false),
                new Graph.Edge("t1", "p1", words("回答", "answered by"), false));
        return new Section("links", words("関連", "Links"), "Links", List.of(), List.of(Section.of("links-1", Phrase.neutral("ciaj-ug-2"), "Links 1",
                List.of(new Graph("links", words("箇条から製品まで", "From clause to product"), words("四つの節点が一列に並ぶ。", "Four nodes in a row."), nodes,
                        edges)))));
    }
}
