package org.kijun.dsl.validation;

import static org.kijun.dsl.validation.KijunIssue.TRANSLATION_OUTDATED;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;
import org.kijun.model.derived.Fingerprints;

class TextRulesTest {
    private static final String NOW = Fingerprints.of("鍵");

    @Test
    void aTranslationOfAnotherTextIsOutdated() {
        Sheet.expect(TRANSLATION_OUTDATED, List.of("en", "12345678", NOW), "topic a ja \"鍵\" en \"Key\" of «12345678»");
    }

    @Test
    void aTranslationOfTheTextIsUpToDate() {
        Sheet.expectNothing("topic a ja \"鍵\" en \"Key\" of " + NOW);
        Sheet.expectNothing("topic a ja \" 鍵\" en \"Key\" of " + NOW.toUpperCase(Locale.ROOT));
    }

    @Test
    void aTextWithoutOriginalIsNoTranslation() {
        Sheet.expectNo(TRANSLATION_OUTDATED, "topic a en \"Key\" of 12345678");
    }
}
