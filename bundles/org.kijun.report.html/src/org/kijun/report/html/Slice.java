package org.kijun.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Phrase;
import org.kijun.report.Row;
import org.kijun.report.Table;

/**
 * The columns of a table that are shown together.
 *
 * @param title title of the table, and of the group of columns if there are several slices
 * @param columns indexes of the columns
 * @param marks indexes of the columns of which a row must have one in order to be shown; empty: every row is shown
 */
record Slice(Phrase title, List<Integer> columns, List<Integer> marks) {
    /** How many narrow columns stand side by side. */
    private static final int MARKS = 40;

    /** One slice, or, when the table crosses more columns than a screen or a sheet of paper holds, one for each group of columns. */
    static List<Slice> of(Table table) {
        var shown = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() != Column.Kind.KEY && !table.columns().get(i).folded())
                .boxed().toList();
        var marks = shown.stream().filter(i -> table.columns().get(i).kind() == Column.Kind.MARK).toList();
        if (marks.size() <= MARKS) {
            return List.of(new Slice(table.title(), shown, List.of()));
        }
        var others = shown.stream().filter(i -> !marks.contains(i)).toList();
        return runs(table, marks).stream().map(run -> of(table, others, run)).toList();
    }

    /** The name of the table in the page: its id in the view, numbered when there are several slices. */
    static String name(Table table, int index, int slices) {
        return slices == 1 ? table.id() : table.id() + "-" + (index + 1);
    }

    /** Whether the row has something to show here. */
    boolean shows(Row.Item item) {
        return marks.isEmpty() || marks.stream().anyMatch(i -> !(item.cells().get(i) instanceof Cell.Empty));
    }

    private static Slice of(Table table, List<Integer> others, List<Integer> marks) {
        var title = Stream.concat(table.title().parts().stream(), group(table, marks.getFirst()).parts().stream()).toList();
        return new Slice(new Phrase(title), Stream.concat(others.stream(), marks.stream()).toList(), marks);
    }

    /** Neighbouring columns of one group, at most {@value #MARKS} of them. */
    private static List<List<Integer>> runs(Table table, List<Integer> marks) {
        var runs = new ArrayList<List<Integer>>();
        int from = 0;
        for (int to = 1; to <= marks.size(); to++) {
            if (to == marks.size() || to - from == MARKS || !group(table, marks.get(to)).equals(group(table, marks.get(from)))) {
                runs.add(marks.subList(from, to));
                from = to;
            }
        }
        return runs;
    }

    private static Phrase group(Table table, int column) {
        return table.columns().get(column).group();
    }
}
