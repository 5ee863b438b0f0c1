package org.kijun.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextScanTest {
    @Test
    void linesAreCounted() {
        assertEquals(1, scan("", 9).lines());
        assertEquals(1, scan("a", 9).lines());
        assertEquals(3, scan("a\n\"\"\"\n\"\"\"", 9).lines());
        assertEquals(4, scan("/*\n*/ // x\n\"a\n", 9).lines());
    }

    @Test
    void theLongestLineIsFound() {
        var scan = scan("a\nbbb // c\n\"\"\"ddd\n\"\"\"\nee", 9);
        assertEquals(2, scan.longestLine());
        assertEquals(8, scan.longestLength());
    }

    @Test
    void depthIsThatOfBlocksAndBrackets() {
        assertEquals(0, scan("{ ( ) }", 2).tooDeepLine());
        assertEquals(2, scan("{\n ( ) }", 1).tooDeepLine());
        assertEquals(1, scan("} } } { {", 1).tooDeepLine());
    }

    @Test
    void bracketsInStringsAndCommentsDoNotCount() {
        for (var text : new String[] {"\"((\"", "\"\\\"((\"", "\"\"\" \" (( \"\"\"", "// ((", "/* (( */", "\"((", "\"\"\" ((", "/* ((", "\"\\"}) {
            assertEquals(0, scan(text, 1).tooDeepLine(), text);
        }
        assertEquals(2, scan("\"open\n((", 1).tooDeepLine());
        assertEquals(1, scan("/ ((", 1).tooDeepLine());
    }

    @Test
    void aTextIsPartedBeforeDeclarationsThatBeginALine() {
        var text = "module m\ntopic a\n  topic b\ntopics c\ndevice-class d {\ntopic e }\n\"\"\"\ntopic f\n\"\"\"\ntopic g\n";
        assertEquals(List.of("module m\n", "topic a\n  topic b\ntopics c\n", "device-class d {\ntopic e }\n\"\"\"\ntopic f\n\"\"\"\n", "topic g\n"),
                TextScan.of(text, 9, 1).parts().stream().map(TextPart::text).toList());
        assertEquals(List.of(1, 2, 5, 10), TextScan.of(text, 9, 1).parts().stream().map(TextPart::firstLine).toList());
        assertEquals(List.of(new TextPart(text, 1)), scan(text, 9).parts());
    }

    private static TextScan scan(String text, int depthLimit) {
        return TextScan.of(text, depthLimit, 1000);
    }
}
