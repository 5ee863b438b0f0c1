package org.kijun.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kijun.dsl.validation.KijunIssue.INVALID_DATE;
import static org.kijun.dsl.validation.KijunIssue.INVALID_SHA256;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.dsl.Sheet;

class FormatRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-11-20", "2024-02-29"})
    void yearsMonthsAndDaysAreDates(String text) {
        assertTrue(FormatRules.isDate(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "2026-13", "2026-00", "2026-11-31", "2023-02-29", "2026-1-1", "20-11-2026", "x2026", "２０２６"})
    void nothingElseIsADate(String text) {
        assertFalse(FormatRules.isDate(text));
    }

    @Test
    void everyDateIsChecked() {
        Sheet.expect(INVALID_DATE, """
                document d { date «2026-13» revision 1 «yesterday» "x" incident i { date «soon» } }
                requirement A { shall "x" }
                mapping m { from d to d date «2026-11-31» }
                baseline b { date «x» }
                product p { A met { date «x» due «y» } }
                """);
    }

    @Test
    void aDateIsNamedInTheFinding() {
        Sheet.expect(INVALID_DATE, List.of("2026-13"), "document d { date «2026-13» }");
    }

    @Test
    void correctDatesAreFine() {
        Sheet.expectNo(INVALID_DATE, """
                document d { date 2026 revision 1 2026-11 "x" incident i { date 2026-11-20 } }
                """);
    }

    @Test
    void aHashHas64HexadecimalDigits() {
        Sheet.expect(INVALID_SHA256, List.of("ab12"), """
                document d { clause 1 { sha256 «ab12» } clause 2 { sha256 %s } }
                """.formatted("0aF9".repeat(16)));
        Sheet.expect(INVALID_SHA256, """
                requirement A { shall "x" }
                product p { A met { evidence link "https://x" sha256 «zz» } }
                """);
    }
}
