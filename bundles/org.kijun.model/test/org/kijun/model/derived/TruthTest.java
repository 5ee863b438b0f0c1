package org.kijun.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kijun.model.derived.Truth.FALSE;
import static org.kijun.model.derived.Truth.TRUE;
import static org.kijun.model.derived.Truth.UNKNOWN;

import org.junit.jupiter.api.Test;

class TruthTest {
    @Test
    void whatIsFalseDecidesAnAnd() {
        assertEquals(FALSE, UNKNOWN.and(FALSE));
        assertEquals(FALSE, FALSE.and(UNKNOWN));
        assertEquals(UNKNOWN, UNKNOWN.and(TRUE));
        assertEquals(TRUE, TRUE.and(TRUE));
    }

    @Test
    void whatIsTrueDecidesAnOr() {
        assertEquals(TRUE, UNKNOWN.or(TRUE));
        assertEquals(UNKNOWN, UNKNOWN.or(FALSE));
        assertEquals(FALSE, FALSE.or(FALSE));
    }

    @Test
    void theOppositeOfUnknownIsUnknown() {
        assertEquals(UNKNOWN, UNKNOWN.not());
        assertEquals(FALSE, TRUE.not());
        assertEquals(TRUE, FALSE.not());
    }
}
