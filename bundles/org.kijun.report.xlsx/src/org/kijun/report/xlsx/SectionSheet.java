package org.kijun.report.xlsx;

import java.util.Arrays;
import java.util.List;
import org.kijun.report.Block;
import org.kijun.report.Column;
import org.kijun.report.Graph;
import org.kijun.report.Section;
import org.kijun.report.Table;

/** One sheet for one section: its blocks from the top down. */
final class SectionSheet {
    private static final int LABEL_WIDTH = 44;
    private static final int COUNT_WIDTH = 12;
    private static final int FEWEST_COUNTS = 6;
    private static final float TITLE_SCALE = 1.3f;

    private final Book book;
    private final Section section;
    private final Canvas canvas;

    SectionSheet(Book book, Section section) {
        this.book = book;
        this.section = section;
        var sheet = book.addSheet(section.tab());
        this.canvas = new Canvas(sheet, book, hiddenColumns(section), widths(section));
    }

    void write() {
        var sheet = canvas.sheet();
        sheet.setDisplayGridlines(false);
        Paper.set(sheet, book.report(), section.tables().stream().anyMatch(table -> table.sheet().landscape()));
        canvas.line(Phrases.lines(section.title()), Look.SUBTITLE, TITLE_SCALE);
        for (var block : section.blocks()) {
            write(block);
        }
        Paper.protect(sheet);
        book.printArea(sheet, canvas.right(), canvas.next() - 1);
    }

    private void write(Block block) {
        switch (block) {
            case Table table -> new TableBlock(table, canvas, table == section.tables().getFirst()).write();
            case Block.Paragraph paragraph -> canvas.line(Phrases.lines(paragraph.text()), look(paragraph.style()), 1);
            case Block.Points points -> write(points);
            case Block.KeyValues values -> write(values);
            case Block.Bars bars -> new BarsBlock(book, bars, canvas).write();
            case Graph graph -> write(graph);
        }
    }

    private static Look look(Block.Paragraph.Style style) {
        return switch (style) {
            case PLAIN -> Look.PLAIN;
            case CAUTION -> Look.CAUTION;
        };
    }

    private void write(Block.Points points) {
        for (int at = 0; at < points.points().size(); at++) {
            var mark = points.numbered() ? at + 1 + ". " : "・";
            canvas.line(mark + Phrases.lines(points.points().get(at)), Look.PLAIN, 1);
        }
    }

    private void write(Block.KeyValues values) {
        canvas.skip(1);
        canvas.line(Phrases.lines(values.title()), Look.SUBTITLE, TITLE_SCALE);
        for (var entry : values.entries()) {
            canvas.pair(Phrases.lines(entry.key()), entry.value().plain());
        }
    }

    /** A sheet holds no drawing of a graph; its links stand there as a list. */
    private void write(Graph graph) {
        canvas.skip(1);
        canvas.line(Phrases.lines(graph.title()), Look.SUBTITLE, TITLE_SCALE);
        for (var edge : graph.edges()) {
            canvas.pair(name(graph, edge.from()), edge.label().plain() + " → " + name(graph, edge.to()));
        }
    }

    private static String name(Graph graph, String id) {
        return graph.nodes().stream().filter(node -> node.id().equals(id)).map(Graph.Node::name).findFirst().orElse(id);
    }

    private static int hiddenColumns(Section section) {
        return section.tables().stream().anyMatch(table -> table.columns().getFirst().kind() == Column.Kind.KEY) ? 1 : 0;
    }

    private static int[] widths(Section section) {
        var tables = section.tables();
        if (tables.isEmpty()) {
            return widthsForCounts(section);
        }
        var widths = new int[tables.stream().mapToInt(table -> table.columns().size()).max().orElse(1)];
        for (int at = 0; at < widths.length; at++) {
            widths[at] = width(tables, at);
        }
        return widths;
    }

    /** A column of labels and one for each number of the widest chart. */
    private static int[] widthsForCounts(Section section) {
        int counts = section.blocks().stream().mapToInt(block -> block instanceof Block.Bars bars ? BarsBlock.series(bars).size() : 0).max().orElse(0);
        var widths = new int[1 + Math.max(FEWEST_COUNTS, counts)];
        Arrays.fill(widths, COUNT_WIDTH);
        widths[0] = LABEL_WIDTH;
        return widths;
    }

    private static int width(List<Table> tables, int column) {
        return tables.stream().map(Table::columns).filter(columns -> columns.size() > column)
                .mapToInt(columns -> width(columns.get(column))).max().orElse(1);
    }

    /** No word of the header is broken, and the button of the filter has room beside it. */
    private static int width(Column column) {
        return column.kind() == Column.Kind.MARK ? column.width() : Math.max(column.width(), Heights.widthOfWords(Phrases.lines(column.header())));
    }
}
