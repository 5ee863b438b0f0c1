package org.kijun.dsl.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestWordTest {
    @Test
    void everyTypingErrorIsOneStep() {
        for (var wrong : List.of("ruoter", "outer", "routter", "roiter")) {
            assertEquals(1, NearestWord.distance(wrong, "router", 3), wrong);
        }
        assertEquals(0, NearestWord.distance("router", "router", 3));
        assertTrue(NearestWord.distance("router", "camera", 3) > 3);
    }

    @Test
    void theNearestWordWins() {
        assertEquals(Optional.of("router"), new NearestWord(10).to("ruoter", List.of("rooster", "router", "outer").stream()));
    }

    @Test
    void amongEqualsTheFirstInTheAlphabetWins() {
        assertEquals(Optional.of("cats"), new NearestWord(10).to("catz", List.of("catx", "cats").stream()));
    }

    @Test
    void nothingIsNearAShortWord() {
        assertEquals(Optional.empty(), new NearestWord(10).to("a", List.of("b", "ab").stream().filter(word -> word.length() == 1)));
        assertEquals(Optional.empty(), new NearestWord(10).to("", List.of("b").stream()));
    }

    @Test
    void theWorkIsBounded() {
        var nearest = new NearestWord(1000);
        var words = IntStream.range(0, 5000).mapToObj(number -> "word" + number).toList();
        assertEquals(Optional.of("word99"), nearest.to("wrod99", words.stream()));
        assertEquals(Optional.empty(), nearest.to("wrod99", words.stream()));
    }
}
