package org.kijun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijun.model.findings.Place;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "基準, 4", "ｶﾅ, 2", "が, 2", "–“”, 3", "（）, 4", "𠮷, 2"})
    void fullWidthCharactersTakeTwoColumns(String text, int columns) {
        assertEquals(columns, Columns.of(text));
    }

    @Test
    void combiningMarksTakeNone() {
        assertEquals(2, Columns.of("か\u3099"));
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        var excerpt = Excerpt.of("あ".repeat(200) + "X" + "い".repeat(200), new Place("f", 1, 201, 1));
        assertEquals("…" + "あ".repeat(60) + "X" + "い".repeat(59) + "…", excerpt.text());
        assertEquals(121, excerpt.indent().length());
        assertEquals("^", excerpt.mark());
    }

    @Test
    void aWholeLineHasNoMark() {
        assertEquals(new Excerpt("unit", "", ""), Excerpt.of("unit", Place.of("f", 1)));
    }
}
