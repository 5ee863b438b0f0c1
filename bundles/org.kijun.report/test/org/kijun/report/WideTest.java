package org.kijun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WideTest {
    @Test
    void fullWidthCharactersCountTwice() {
        assertEquals(4, Wide.of("abcd"));
        assertEquals(10, Wide.of("箇条、Ａ（"));
        assertEquals(2, Wide.of("ｱｲ"), "half-width katakana");
        assertEquals(2, Wide.of("𠮷"));
    }

    @Test
    void aShortenedTextFitsAndEndsWithAnEllipsis() {
        assertEquals("abc", Wide.shortened("abc", 3));
        assertEquals("ab…", Wide.shortened("abcd", 3));
        assertEquals("初…", Wide.shortened("初期値", 4));
        assertEquals("𠮷…", Wide.shortened("𠮷𠮷𠮷", 3));
    }
}
