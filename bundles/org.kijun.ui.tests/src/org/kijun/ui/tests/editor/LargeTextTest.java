package org.kijun.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kijun.editor.findings.FindingAnnotations;
import org.kijun.ui.tests.Bench;

/** A text of 10,000 lines stays usable. Prints what was measured. */
class LargeTextTest {
    private static final int REQUIREMENTS = 1_250;
    private static final int ROUNDS = 15;

    private Writer writer;

    @AfterEach
    void close() throws Exception {
        writer.close();
    }

    @Test
    void findingsComeSoonAndKeysAreTakenAtOnce() throws Exception {
        writer = Writer.of("large", Map.of("large.kijun", text())).open("large.kijun");
        assertTrue(writer.document().getNumberOfLines() >= 10_000);
        Bench.until("the text is checked", () -> writer.codes("large.kijun").isEmpty() && writer.widget().getStyleRangeAtOffset(12) != null);
        Bench.settle();
        var keys = new ArrayList<Long>();
        var findings = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            writer.after("requirement L-" + (600 + round) + " ja \"要求\" en \"Rule\" {\n    shall ja \"すること。\" en \"Do it.\"\n    for router");
            Bench.settle();
            long start = System.nanoTime();
            writer.type("x");
            keys.add(millis(start));
            Bench.until("it is found", () -> !FindingAnnotations.of(writer.viewer().getAnnotationModel()).isEmpty());
            findings.add(millis(start));
            writer.backspace(1);
            Bench.until("it is gone", () -> FindingAnnotations.of(writer.viewer().getAnnotationModel()).isEmpty());
        }
        System.out.println("MEASURED 10,000 lines, ms: key " + told(keys) + ", keystroke to annotation " + told(findings));
    }

    @Test
    void fastTypingNeverStopsTheWindow() throws Exception {
        writer = Writer.of("large", Map.of("large.kijun", text())).open("large.kijun");
        Bench.until("the text is checked", () -> writer.codes("large.kijun").isEmpty() && writer.widget().getStyleRangeAtOffset(12) != null);
        writer.after("requirement L-700 ja \"要求\" en \"Rule\" {\n    shall ja \"すること。");
        Bench.settle();
        var pauses = new ArrayList<Long>();
        for (var letter : "全ての機器は、出荷時のパスワードを変えるまで動作してはならない。".repeat(3).split("")) {
            writer.type(letter);
            long until = System.nanoTime() + 60_000_000;
            while (System.nanoTime() < until) {
                long start = System.nanoTime();
                if (!Display.getCurrent().readAndDispatch()) {
                    Thread.sleep(1);
                }
                pauses.add(millis(start));
            }
        }
        System.out.println("MEASURED 10,000 lines, fast typing, ms: longest work in the thread of the display " + Collections.max(pauses));
        Bench.until("the text is checked again", () -> writer.codes("large.kijun").isEmpty());
        Bench.picture("editor-large");
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String told(List<Long> times) {
        var sorted = times.stream().sorted().toList();
        return "median " + sorted.get(sorted.size() / 2) + " longest " + sorted.getLast();
    }

    private static String text() {
        var text = new StringBuilder();
        for (int number = 1; number <= REQUIREMENTS; number++) {
            text.append("""
                    requirement L-%d ja "要求" en "Rule" {
                        shall ja "すること。" en "Do it."
                        for router
                        when remote-admin
                        traces mic-ipnet-2018/1-o4a implements
                        test T1 by device-check { when ja "見る" en "Look" then ja "よし" en "Good" }
                    }

                    """.formatted(number));
        }
        return text.toString();
    }
}
