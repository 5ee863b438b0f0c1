package org.kijun.model.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeveritiesTest {
    private static final Finding LOOSE = new Finding(Code.LOOSE, Place.of("a.kijun", 3), List.of());

    private enum Code implements IssueCode {
        LOOSE;

        @Override
        public String id() {
            return "test.loose";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String problem(String language, List<String> arguments) {
            return "ja".equals(language) ? "緩い。" : "It is loose.";
        }

        @Override
        public String fix(String language, List<String> arguments) {
            return "ja".equals(language) ? "締める。" : "Tighten it.";
        }
    }

    @Test
    void withoutWishesTheCodeDecides() {
        assertEquals(List.of(LOOSE), Severities.DEFAULT.applied(List.of(LOOSE)));
    }

    @Test
    void aCodeCanBeRaised() {
        var raised = new Severities(Map.of("test.loose", "error")).applied(List.of(LOOSE));
        assertEquals(Severity.ERROR, raised.getFirst().severity());
    }

    @Test
    void aCodeCanBeSwitchedOff() {
        assertEquals(List.of(), new Severities(Map.of("test.loose", "off")).applied(List.of(LOOSE)));
    }

    @Test
    void anUnknownLevelIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Severities(Map.of("test.loose", "loud")));
    }

    @Test
    void aMessageSaysWhatIsWrongAndWhatToDo() {
        assertEquals("It is loose. Tighten it.", LOOSE.message("en"));
        assertEquals("緩い。締める。", LOOSE.message("ja"));
    }

    @Test
    void findingsAreOrderedByPlace() {
        var later = new Finding(Code.LOOSE, Place.of("a.kijun", 12), List.of());
        var other = new Finding(Code.LOOSE, Place.of("b.kijun", 1), List.of());
        assertEquals(List.of(LOOSE, later, other), List.of(other, later, LOOSE).stream().sorted().toList());
    }
}
