package org.kijun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PhraseTest {
    @Test
    void bothLanguagesShareOnePlace() {
        assertEquals("適合 / met", Words.in(Languages.BOTH).of(Standing.MET).plain());
        assertEquals("適合", Words.in(Languages.JA).of(Standing.MET).plain());
        assertEquals("met", Words.in(Languages.EN).of(Standing.MET).plain());
    }

    @Test
    void aNeutralTextStandsForEveryLanguage() {
        assertEquals("X1", Phrase.neutral("X1").in(Language.JA));
        assertEquals("X1", Phrase.neutral("X1").in(Language.EN));
    }

    @Test
    void theOtherLanguageIsBetterThanNothing() {
        assertEquals("ルーター", Phrase.in(Language.JA, "ルーター").in(Language.EN));
    }

    @Test
    void anEmptyTextIsNoPhrase() {
        assertTrue(Phrase.neutral("").isEmpty());
        assertTrue(Phrase.in(Language.EN, "").isEmpty());
        assertEquals("", Phrase.EMPTY.in(Language.JA));
    }
}
