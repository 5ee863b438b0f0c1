package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ArrowsTest {
    @Test
    void aWriterMayRequireTheReportAndNoOtherWriter() {
        var allowed = Arrows.of("org.kijun.report.html").orElseThrow();
        assertTrue(Arrows.matchesAny(allowed, "org.kijun.report"));
        assertFalse(Arrows.matchesAny(allowed, "org.kijun.report.csv"));
        assertFalse(Arrows.matchesAny(allowed, "org.kijun.model"));
    }

    @Test
    void aBundleThatTheTableDoesNotKnowHasNoRow() {
        assertEquals(Optional.empty(), Arrows.of("org.kijun.surprise"));
    }

    @Test
    void theModelRequiresNothingOfOurs() {
        assertEquals(List.of(), Arrows.of("org.kijun.model").orElseThrow());
    }
}
