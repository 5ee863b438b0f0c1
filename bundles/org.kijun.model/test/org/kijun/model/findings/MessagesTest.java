package org.kijun.model.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = Messages.of(MessagesTest.class, "texts");

    @Test
    void argumentsStandWhereTheTextNamesThem() {
        assertEquals("Hello $1 {0}.", messages.text("en", "plain", List.of("$1 {0}")));
        assertEquals("こんにちは、猫。", messages.text("ja", "plain", List.of("猫")));
    }

    @Test
    void wordsAreTranslated() {
        assertEquals("This is a small cat.", messages.text("en", "kind", List.of("cat")));
        assertEquals("これは小さな猫である。", messages.text("ja", "kind", List.of("cat")));
        assertEquals("This is a dog.", messages.text("en", "kind", List.of("dog")));
    }

    @Test
    void anEmptyArgumentTakesItsWordsWithIt() {
        assertEquals("Wrong.", messages.text("en", "hint", List.of("x", "")));
        assertEquals("Wrong. Did you mean 'y'?", messages.text("en", "hint", List.of("x", "y")));
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        assertEquals("Hello you.", messages.text("fr", "plain", List.of("you")));
    }

    @Test
    void aMissingTextIsAMistakeOfTheProgrammer() {
        assertThrows(IllegalArgumentException.class, () -> messages.text("en", "none", List.of()));
    }
}
