package org.kijun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void rowsAreMadeOnlyWhileWalking() {
        var made = new ArrayList<Integer>();
        var rows = Rows.lazy(List.of(1, 2, 3), number -> {
            made.add(number);
            return new Row.Item("row-" + number, List.of());
        });
        assertEquals(3, rows.size());
        assertEquals(List.of(), made);
        rows.iterator().next();
        assertEquals(List.of(1), made);
    }

    @Test
    void rowsCanBeWalkedTwice() {
        var rows = Rows.lazy(List.of("a", "b"), key -> new Row.Item(key, List.of()));
        assertEquals(keys(rows), keys(rows));
    }

    @Test
    void headingsAreKnownBeforehand() {
        assertTrue(Rows.of(List.of(new Row.Heading(0, Phrase.neutral("A")))).hasHeadings());
        assertFalse(Rows.of(List.of(new Row.Item("a", List.of()))).hasHeadings());
    }

    private static List<Row> keys(Rows rows) {
        var all = new ArrayList<Row>();
        rows.forEach(all::add);
        return all;
    }
}
