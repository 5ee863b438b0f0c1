package org.kijun.report.builder;

import java.util.stream.Collectors;

import org.kijun.report.Block;
import org.kijun.report.Column;
import org.kijun.report.Graph;
import org.kijun.report.Report;
import org.kijun.report.Row;
import org.kijun.report.Section;
import org.kijun.report.Table;

/** Everything in a report as text, for comparing. */
final class Dump {
    private final StringBuilder out = new StringBuilder();

    static String of(Report report) {
        var dump = new Dump();
        dump.line(report.kind().id() + " " + report.languages().id() + " main=" + report.mainTable());
        dump.line("title: " + report.title().plain());
        report.cover().facts().forEach(fact -> dump.line("fact: " + fact.key().plain() + " = " + fact.value().plain()));
        report.cover().counts().forEach(count -> dump.line("count: " + count.key().plain() + " = " + count.value().plain()));
        report.cover().instructions().forEach(line -> dump.line("instruction: " + line.plain()));
        report.cover().legend().forEach(signed -> dump.line("legend: " + signed.sign() + " " + signed.word().plain()));
        report.allSections().forEach(dump::section);
        return dump.out.toString();
    }

    private void section(Section section) {
        line("");
        line("== " + section.id() + " | " + section.title().plain() + " | " + section.tab());
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> line(paragraph.style() + ": " + paragraph.text().plain());
            case Block.Points points -> points.points().forEach(point -> line("- " + point.plain()));
            case Block.KeyValues facts -> facts.entries().forEach(entry -> line("fact: " + entry.key().plain() + " = " + entry.value().plain()));
            case Block.Bars bars -> bars(bars);
            case Graph graph -> graph(graph);
            case Table table -> table(table);
        }
    }

    private void bars(Block.Bars bars) {
        line("bars " + bars.id() + " | " + bars.title().plain() + " | " + bars.unit().plain());
        for (var bar : bars.bars()) {
            var parts = bar.parts().stream().filter(part -> part.count() > 0).map(part -> part.status().plain() + " " + part.count());
            line("  " + bar.label().plain() + ": " + parts.collect(Collectors.joining(", ")));
        }
    }

    private void graph(Graph graph) {
        line("graph " + graph.id() + " | " + graph.title().plain() + " | " + graph.description().plain());
        graph.nodes().forEach(node ->
                line("  " + node.kind() + " " + node.id() + " | " + node.title().plain() + node.status().map(status -> " | " + status.plain())
                        .orElse("")));
        graph.edges().forEach(edge -> line("  " + edge.from() + (edge.partial() ? " - " : " = ") + edge.to() + " | " + edge.label().plain()));
    }

    private void table(Table table) {
        line("table " + table.id() + " | " + table.title().plain() + (table.sheet().landscape() ? " | landscape" : "") + " | frozen "
                + table.sheet().frozenColumns());
        for (var row : table.rows()) {
            switch (row) {
                case Row.Heading heading -> line("  # " + heading.text().plain());
                case Row.Item item -> item(table, item);
            }
        }
    }

    private void item(Table table, Row.Item item) {
        line("  * " + item.key());
        for (int i = 0; i < table.columns().size(); i++) {
            line("      " + column(table.columns().get(i)) + ": " + item.cells().get(i).plain().replace("\n", "\n          "));
        }
    }

    private static String column(Column column) {
        return column.id() + " (" + column.kind() + (column.folded() ? ", folded" : "") + ") " + column.header().plain();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
