package org.kijun.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.model.Module;
import org.kijun.model.derived.Contents;

/** Whatever a file holds, it is read to its end: there is a model or there are findings, and every time the same. */
class HostileTextTest {
    private static final List<String> SAMPLE = words(sample());

    @Test
    void theSampleItselfIsFine() {
        assertEquals(List.of(), open(sample()).findings().stream().filter(finding -> finding.code().id().contains("syntax")).toList());
        assertTrue(SAMPLE.size() > 300);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void soupsOfWordsAreRead(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var soup = new StringBuilder();
            for (int word = 0; word < 120; word++) {
                soup.append(SAMPLE.get(random.nextInt(SAMPLE.size()))).append(random.nextInt(8) == 0 ? "\n" : " ");
            }
            assertRead(soup.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void textsThatAreCutOffAreRead(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 80; round++) {
            assertRead(sample().substring(0, random.nextInt(sample().length())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void textsWithChangedCharactersAreRead(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 80; round++) {
            var text = new StringBuilder(sample());
            for (int change = 0; change < 1 + random.nextInt(8); change++) {
                change(text, random);
            }
            assertRead(text.toString());
        }
    }

    @Test
    void anythingAtAllIsRead() {
        var random = new Random(10);
        for (int round = 0; round < 100; round++) {
            var text = new StringBuilder();
            random.ints(200, 0, 0x3100).filter(character -> character < 0xd800).forEach(text::appendCodePoint);
            assertRead(text.toString());
        }
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, "{}()\",:/^\\\n\"\"\"/*漢\0".charAt(random.nextInt(17)));
            case 2 -> text.insert(at, " " + SAMPLE.get(random.nextInt(SAMPLE.size())) + " ");
            default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
        }
    }

    private static void assertRead(String text) {
        try {
            var first = open(text);
            var second = open(text);
            assertEquals(first.findings(), second.findings());
            assertEquals(shape(first), shape(second));
            first.findings().forEach(finding -> assertTrue(!finding.message("ja").isBlank() && !finding.message("en").isBlank()));
            assertTrue(!first.findings().isEmpty() || !first.modules().isEmpty());
            first.findings().forEach(finding -> assertTrue(finding.place().line() <= text.lines().count() + 1, finding::toString));
        } catch (RuntimeException | Error failure) {
            throw new AssertionError("text: " + text, failure);
        }
    }

    private static List<String> shape(Workspace workspace) {
        var shape = new ArrayList<String>();
        for (Module module : workspace.modules()) {
            Contents.walk(module, element -> shape.add(EcoreUtil.getRelativeURIFragmentPath(module, element) + " " + element.toString().replaceAll("@[0-9a-f]+", "")));
        }
        return shape;
    }

    private static Workspace open(String text) {
        return Workspace.openLibrary(new LibrarySource() {
            @Override
            public List<String> files() {
                return List.of("test.kijun");
            }

            @Override
            public InputStream open(String file) {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        }, Options.DEFAULT.withThreads(1), Progress.SILENT);
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }

    private static String sample() {
        try (var in = HostileTextTest.class.getResourceAsStream("everything.kijun")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
