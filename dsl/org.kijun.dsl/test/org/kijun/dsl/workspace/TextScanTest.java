package org.kijun.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextScanTest {
    @Test
    void linesAreCounted() {
        assertEquals(1, TextScan.of("", 9).lines());
        assertEquals(1, TextScan.of("a", 9).lines());
        assertEquals(3, TextScan.of("a\n\"\"\"\n\"\"\"", 9).lines());
        assertEquals(4, TextScan.of("/*\n*/ // x\n\"a\n", 9).lines());
    }

    @Test
    void theLongestLineIsFound() {
        var scan = TextScan.of("a\nbbb // c\n\"\"\"ddd\n\"\"\"\nee", 9);
        assertEquals(2, scan.longestLine());
        assertEquals(8, scan.longestLength());
    }

    @Test
    void depthIsThatOfBlocksAndBrackets() {
        assertEquals(0, TextScan.of("{ ( ) }", 2).tooDeepLine());
        assertEquals(2, TextScan.of("{\n ( ) }", 1).tooDeepLine());
        assertEquals(1, TextScan.of("} } } { {", 1).tooDeepLine());
    }

    @Test
    void bracketsInStringsAndCommentsDoNotCount() {
        for (var text : new String[] {"\"((\"", "\"\\\"((\"", "\"\"\" \" (( \"\"\"", "// ((", "/* (( */", "\"((", "\"\"\" ((", "/* ((", "\"\\"}) {
            assertEquals(0, TextScan.of(text, 1).tooDeepLine(), text);
        }
        assertEquals(2, TextScan.of("\"open\n((", 1).tooDeepLine());
        assertEquals(1, TextScan.of("/ ((", 1).tooDeepLine());
    }
}
