package org.kijun.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kijun.exchange.answers.FilledRow;
import org.kijun.exchange.answers.FilledWorkbook;
import org.kijun.exchange.answers.Layout;
import org.kijun.exchange.answers.WorkbookFill.NewRow;
import org.kijun.model.Product;
import org.kijun.report.Column;
import org.kijun.report.Languages;
import org.kijun.report.Report;
import org.kijun.report.ReportKind;
import org.kijun.report.ReportRequest;
import org.kijun.report.Reports;
import org.kijun.report.Row;
import org.kijun.report.RowKey;
import org.kijun.report.Section;
import org.kijun.report.Table;
import org.kijun.report.xlsx.Remembered;

/** What our own workbook would have if it were exported now, and has not yet. */
final class MissingRows {
    private final FilledWorkbook book;
    private final Report report;

    MissingRows(Project project, Product product, FilledWorkbook book) {
        this.book = book;
        var kind = ReportKind.byId(book.properties().get(Remembered.KIND)).orElse(ReportKind.CHECKLIST);
        var languages = Languages.byId(book.properties().getOrDefault(Remembered.LANGUAGE, "")).orElse(Languages.JA);
        report = Reports.over(project.index()).make(ReportRequest.of(kind, languages, "").about(product));
    }

    /** What the workbook is of now. */
    Map<String, String> properties() {
        return Map.of(Remembered.BASELINES, String.join(", ", report.subject().baselines()));
    }

    List<NewRow> rows() {
        var rows = new ArrayList<NewRow>();
        for (var section : report.allSections()) {
            section.tables().stream().filter(Table::isForm).forEach(table -> add(section, table, rows));
        }
        return rows;
    }

    private void add(Section section, Table table, List<NewRow> rows) {
        var here = book.rows().stream().filter(row -> row.sheet().equals(section.tab())).toList();
        if (here.isEmpty()) {
            return;
        }
        var known = book.rows().stream().map(row -> RowKey.parse(row.key().text()).name()).collect(Collectors.toSet());
        int like = here.stream().mapToInt(FilledRow::number).max().orElseThrow();
        var columns = columns(table, section.tab());
        for (var row : table.rows()) {
            if (row instanceof Row.Item item && !known.contains(item.key())) {
                rows.add(new NewRow(section.tab(), like, texts(table, item, columns)));
            }
        }
    }

    /** Where the columns of the table stand on the sheet. */
    private Map<Column, Integer> columns(Table table, String sheet) {
        var columns = new HashMap<Column, Integer>();
        for (var column : table.columns()) {
            var header = Layout.same(column.header().plain().replace(" / ", ""));
            book.headings().get(sheet).forEach((at, heading) -> {
                if (Layout.same(heading).equals(header)) {
                    columns.putIfAbsent(column, at);
                }
            });
        }
        return columns;
    }

    private static Map<Integer, String> texts(Table table, Row.Item item, Map<Column, Integer> columns) {
        var texts = new HashMap<Integer, String>();
        for (int at = 0; at < table.columns().size(); at++) {
            var column = table.columns().get(at);
            if (columns.containsKey(column)) {
                texts.put(columns.get(column), column.kind() == Column.Kind.KEY ? RowKey.of(table, item).text() : item.cells().get(at).plain());
            }
        }
        return texts;
    }
}
