package org.kijun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RowKeyTest {
    @Test
    void whatACellRemembersIsReadBack() {
        var key = new RowKey("COM-1(2)", Map.of("verdict", "1a2b3c4d"));
        assertEquals("COM-1(2) verdict:1a2b3c4d", key.text());
        assertEquals(key, RowKey.parse("  COM-1(2)   verdict:1a2b3c4d "));
    }

    @Test
    void aNameAloneIsAKeyThatRemembersNothing() {
        assertEquals(new RowKey("COM-1", Map.of()), RowKey.parse("COM-1"));
    }

    @Test
    void whiteSpaceAtTheEndsAndKindsOfLineBreaksDoNotCount() {
        assertEquals(RowKey.fingerprint("a\nb"), RowKey.fingerprint(" a \r\nb\n\n"));
        assertNotEquals(RowKey.fingerprint("a\nb"), RowKey.fingerprint("a b"));
    }

    @Test
    void noAnswerIsTheSameInAllItsWords() {
        assertEquals("", RowKey.value(Standing.UNANSWERED));
        assertEquals("", RowKey.value(Standing.DOES_NOT_APPLY));
        assertEquals("not-met", RowKey.value(Standing.NOT_MET));
    }
}
