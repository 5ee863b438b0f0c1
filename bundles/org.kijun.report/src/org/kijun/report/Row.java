package org.kijun.report;

import java.util.List;

/** A row of a table. */
public sealed interface Row {
    /**
     * A row with one cell for each column.
     *
     * @param key stable id, unique in the table; {@link Cell.Link#row links} lead to it
     * @param cells as many as the table has columns, in their order
     */
    record Item(String key, List<Cell> cells) implements Row {
        public Item {
            cells = List.copyOf(cells);
        }
    }

    /** A heading over the rows up to the next heading of the same or a lower depth; it spans all columns. Depth 0 is the topmost. */
    record Heading(int depth, Phrase text) implements Row {
    }
}
