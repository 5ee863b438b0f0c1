package org.kijun.exchange.answers;

import java.util.EnumMap;
import java.util.Map;

/**
 * A row that has a key.
 *
 * @param number row on the sheet, from 1
 * @param cells  what the sheet has a column for; blank cells are there with an empty text
 */
public record FilledRow(String sheet, int number, Map<Field, FilledCell> cells) {
    public FilledRow {
        cells = new EnumMap<>(cells);
    }

    /** The cell with the key; every row has one. */
    public FilledCell key() {
        return cells.get(Field.KEY);
    }
}
