package org.kijun.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Row;
import org.kijun.report.Table;
import org.kijun.report.Words;

/** Pipe tables. */
final class MarkdownTable {
    private final Writer out;

    MarkdownTable(Writer out) {
        this.out = out;
    }

    void table(Table table) throws IOException {
        var shown = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).kind() != Column.Kind.KEY).boxed().toList();
        write(shown.stream().map(i -> header(table.columns().get(i))));
        write(shown.stream().map(i -> rule(table.columns().get(i).kind())));
        for (var row : table.rows()) {
            switch (row) {
                case Row.Heading heading -> write(heading(heading, shown.size()));
                case Row.Item item -> write(shown.stream().map(i -> Gfm.cell(item.cells().get(i))));
            }
        }
        out.write('\n');
    }

    /** Bold in the first cell, since no cell can span the others. */
    private static Stream<String> heading(Row.Heading heading, int width) {
        return Stream.concat(Stream.of("**" + Gfm.text(heading.text().plain()) + "**"), Stream.generate(() -> "").limit(width - 1L));
    }

    /** A chart as a table: a row for each bar, a column for each status. */
    void bars(Block.Bars bars, Words words) throws IOException {
        var statuses = bars.bars().stream().flatMap(bar -> bar.parts().stream()).map(Block.Part::status).distinct().toList();
        write(Stream.concat(Stream.of(Gfm.text(bars.unit().plain())),
                Stream.concat(statuses.stream().map(Gfm::cell), Stream.of(Gfm.text(words.of("total").plain())))));
        write(Stream.concat(Stream.of("---"), Stream.generate(() -> "---:").limit(statuses.size() + 1L)));
        for (var bar : bars.bars()) {
            write(Stream.concat(Stream.of(Gfm.text(bar.label().plain())),
                    Stream.concat(counts(bar, statuses), Stream.of(String.valueOf(bar.total())))));
        }
        out.write('\n');
    }

    private static Stream<String> counts(Block.Bar bar, List<Cell.Status> statuses) {
        return statuses.stream().map(status -> bar.parts().stream().filter(part -> part.status().equals(status)).mapToLong(Block.Part::count).sum())
                .map(String::valueOf);
    }

    private static String header(Column column) {
        var group = column.group().isEmpty() ? "" : Gfm.text(column.group().plain()) + ": ";
        return group + Gfm.text(column.header().plain());
    }

    private static String rule(Column.Kind kind) {
        return switch (kind) {
            case NUMBER -> "---:";
            case MARK -> ":---:";
            case KEY, LABEL, TEXT, STATUS, VERDICT_INPUT, TEXT_INPUT, DATE_INPUT -> "---";
        };
    }

    private void write(Stream<String> cells) throws IOException {
        out.write(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
