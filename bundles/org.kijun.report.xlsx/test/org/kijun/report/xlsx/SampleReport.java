package org.kijun.report.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Cover;
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

/** A small report with every kind of block, column and cell. */
final class SampleReport {
    static final Cell.Status MET = new Cell.Status(Standing.MET, ja("適合"));
    static final Cell.Status NOT_MET = new Cell.Status(Standing.NOT_MET, ja("不適合"));

    private SampleReport() {
    }

    static Report report(String textOfFirstRow) {
        return new Report(ReportKind.CHECKLIST, ja("試験用点検表"), Languages.JA, cover(), List.of(summary(), form(textOfFirstRow)), "form");
    }

    static Report large(int rows, int columns) {
        var headers = IntStream.range(0, columns).mapToObj(at -> Column.of("c" + at, Phrase.neutral("C" + at), Column.Kind.MARK, 4)).toList();
        var numbers = IntStream.range(0, rows).boxed().toList();
        var marks = IntStream.range(0, columns).<Cell>mapToObj(at -> at % 3 == 0 ? new Cell.Mark("✓", ja("適合")) : Cell.EMPTY).toList();
        var table = new Table("t", ja("表"), headers, Rows.lazy(numbers, number -> new Row.Item("r" + number, marks)), Table.Sheet.PORTRAIT);
        return new Report(ReportKind.MATRIX, ja("大きな表"), Languages.JA, new Cover(List.of(), List.of(), List.of(), List.of()),
                List.of(Section.of("s", ja("表"), "表", List.of(table))), "t");
    }

    static Phrase ja(String text) {
        return Phrase.in(Language.JA, text);
    }

    private static Cover cover() {
        return new Cover(
                List.of(new Block.KeyValue(ja("製品"), Cell.text("Acme X1")), new Block.KeyValue(ja("基準"), Cell.text("router 1.0"))),
                List.of(new Block.KeyValue(ja("要件数"), Cell.count(3))),
                List.of(ja("黄色の欄に判定を記入する。"), ja("判定は一覧から選ぶ。"), ja("根拠を証跡の欄に書く。")),
                List.of(MET, NOT_MET));
    }

    private static Section summary() {
        var bars = new Block.Bars("verdicts", ja("文書ごとの判定"), ja("件数"), List.of(
                new Block.Bar(ja("利用者指針"), List.of(new Block.Part(MET, 5), new Block.Part(NOT_MET, 2))),
                new Block.Bar(ja("省令"), List.of(new Block.Part(MET, 1), new Block.Part(NOT_MET, 3)))));
        return Section.of("summary", ja("概要"), "概要", List.of(Block.plain(ja("この表は試験のためのものである。")), bars,
                new Block.KeyValues(ja("内訳"), List.of(new Block.KeyValue(ja("適用"), Cell.count(7))))));
    }

    private static Section form(String textOfFirstRow) {
        var columns = List.of(
                Column.of("key", Phrase.neutral("key"), Column.Kind.KEY, 10),
                Column.of("id", ja("番号"), Column.Kind.LABEL, 8),
                Column.of("text", ja("要求事項"), Column.Kind.TEXT, 40).in(Language.JA),
                Column.of("share", ja("割合"), Column.Kind.NUMBER, 8),
                Column.of("status", ja("現状"), Column.Kind.STATUS, 12),
                Column.of("verdict", ja("判定"), Column.Kind.VERDICT_INPUT, 14).offering(List.of(MET, NOT_MET)).under(ja("記入欄")),
                Column.of("evidence", ja("証跡"), Column.Kind.TEXT_INPUT, 24).under(ja("記入欄")),
                Column.of("date", ja("日付"), Column.Kind.DATE_INPUT, 12).under(ja("記入欄")));
        var rows = List.of(new Row.Heading(0, ja("設計")),
                row("R-1", textOfFirstRow, MET, Cell.EMPTY, Cell.text("2026-11-20")),
                row("R-2", "利用者が初期パスワードを変更するまで、網を経由した機能を一切提供してはならない。長い文は折り返して表示する。", NOT_MET,
                        Cell.links(List.of(new Cell.Link("報告書", "https://example.org/r"))), Cell.EMPTY));
        return Section.of("form", ja("点検表"), "点検表",
                List.of(new Table("form", ja("点検表"), columns, Rows.of(rows), new Table.Sheet(true, 2))));
    }

    private static Row.Item row(String id, String text, Cell.Status status, Cell evidence, Cell date) {
        return new Row.Item(id, List.of(Cell.text(id), Cell.text(id), Cell.text(text), Cell.percent(0.5), status, Cell.EMPTY, evidence, date));
    }
}
