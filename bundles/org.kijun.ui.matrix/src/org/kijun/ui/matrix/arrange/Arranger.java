package org.kijun.ui.matrix.arrange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kijun.analysis.NaturalOrder;
import org.kijun.report.Standing;
import org.kijun.ui.matrix.arrange.Arrangement.Heading;
import org.kijun.ui.matrix.sheet.Column;
import org.kijun.ui.matrix.sheet.Group;
import org.kijun.ui.matrix.sheet.Grouping;
import org.kijun.ui.matrix.sheet.Sheet;

/** Arranges the rows of a sheet as a person wishes. */
public final class Arranger {
    private final Sheet sheet;
    private final Wish wish;

    private Arranger(Sheet sheet, Wish wish) {
        this.sheet = sheet;
        this.wish = wish;
    }

    /** With counts; looks at every cell that the sheet has not worked out. */
    public static Arrangement arrange(Sheet sheet, Wish wish) {
        var arranger = new Arranger(sheet, wish);
        var rows = arranger.rows();
        return arranger.lines(rows, arranger.counts(rows));
    }

    /** All rows in the order of the texts, at once and without counts. */
    public static Arrangement outline(Sheet sheet, Wish wish) {
        var arranger = new Arranger(sheet, wish.unfiltered().sorted(Optional.empty()));
        return arranger.lines(arranger.rows(), Map.of());
    }

    private List<Integer> rows() {
        var filter = filter();
        var rows = IntStream.range(0, sheet.rows()).filter(filter).boxed().toList();
        return wish.sort().map(sort -> sorted(rows, sort)).orElse(rows);
    }

    private IntPredicate filter() {
        IntPredicate all = wish.standing().map(this::anyIs).orElse(row -> true);
        for (int column = 0; column < sheet.columns().size(); column++) {
            var wanted = wish.filters().get(sheet.columns().get(column).id());
            if (wanted != null) {
                all = all.and(says(column, wanted));
            }
        }
        return all;
    }

    private IntPredicate anyIs(Standing wanted) {
        var columns = columns(Column.Kind.STANDING);
        return row -> columns.stream().anyMatch(column -> is(row, column, wanted));
    }

    private boolean is(int row, int column, Standing wanted) {
        return sheet.standing(row, column).filter(wanted::equals).isPresent();
    }

    private IntPredicate says(int column, String wanted) {
        if (sheet.columns().get(column).kind() == Column.Kind.STANDING) {
            return row -> sheet.standing(row, column).filter(standing -> standing.id().equals(wanted)).isPresent();
        }
        var matching = Matching.of(wanted);
        return row -> matching.in(sheet.text(row, column));
    }

    private List<Integer> columns(Column.Kind kind) {
        return IntStream.range(0, sheet.columns().size()).filter(column -> sheet.columns().get(column).kind() == kind).boxed().toList();
    }

    private List<Integer> sorted(List<Integer> rows, Wish.Sort sort) {
        int column = IntStream.range(0, sheet.columns().size()).filter(at -> sheet.columns().get(at).id().equals(sort.column())).findFirst()
                .orElse(-1);
        if (column < 0) {
            return rows;
        }
        var sorted = new ArrayList<>(sheet.columns().get(column).kind() == Column.Kind.STANDING
                ? rows.stream().sorted(Comparator.comparingInt(row -> rank(row, column))).toList()
                : NaturalOrder.sorted(rows, row -> sheet.text(row, column)));
        if (sort.descending()) {
            Collections.reverse(sorted);
        }
        return sorted;
    }

    private int rank(int row, int column) {
        return sheet.standing(row, column).map(standing -> sheet.standings().indexOf(standing)).orElse(sheet.standings().size());
    }

    private Map<Standing, Integer> counts(List<Integer> rows) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        for (int column : columns(Column.Kind.STANDING)) {
            for (int row : rows) {
                sheet.standing(row, column).ifPresent(standing -> counts.merge(standing, 1, Integer::sum));
            }
        }
        return counts;
    }

    private Arrangement lines(List<Integer> rows, Map<Standing, Integer> counts) {
        if (wish.grouping() == Grouping.NONE) {
            return new Arrangement(rows.stream().mapToInt(Integer::intValue).toArray(), List.of(), rows.size(), counts);
        }
        var groups = new LinkedHashMap<Group, List<Integer>>();
        rows.forEach(row -> groups.computeIfAbsent(sheet.group(row, wish.grouping()), absent -> new ArrayList<>()).add(row));
        var lines = IntStream.builder();
        var headings = new ArrayList<Heading>();
        groups.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getKey().order())).forEach(entry -> {
            boolean closed = wish.closed().contains(entry.getKey().label());
            lines.add(-1 - headings.size());
            headings.add(new Heading(entry.getKey().label(), entry.getValue().size(), closed));
            (closed ? List.<Integer>of() : entry.getValue()).forEach(lines::add);
        });
        return new Arrangement(lines.build().toArray(), List.copyOf(headings), rows.size(), counts);
    }
}
