package org.kijun.report;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * The rows of a table. They can be walked through more than once, and each walk may make the rows anew, so a large table need not lie in
 * memory: a writer holds one row at a time.
 */
public interface Rows extends Iterable<Row> {
    /** How many rows a walk yields, headings included. */
    int size();

    /** Whether there are {@link Row.Heading headings} among them. */
    boolean hasHeadings();

    static Rows of(List<? extends Row> rows) {
        var headings = rows.stream().anyMatch(Row.Heading.class::isInstance);
        return new Made<>(List.<Row>copyOf(rows), headings, row -> row);
    }

    /** One row for each thing, made while walking. */
    static <T> Rows lazy(List<T> things, Function<? super T, Row.Item> row) {
        return new Made<>(things, false, row);
    }

    /** Rows that are made from things while walking. */
    record Made<T>(List<T> things, boolean hasHeadings, Function<? super T, ? extends Row> row) implements Rows {
        @Override
        public int size() {
            return things.size();
        }

        @Override
        public Iterator<Row> iterator() {
            return things.stream().<Row>map(row).iterator();
        }
    }
}
