package org.kijun.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kijun.editor.findings.FindingAnnotation;
import org.kijun.editor.findings.FindingAnnotations;
import org.kijun.ui.tests.Bench;

class FindingsTest {
    private static final String RULES = """
            requirement X-1 ja "初期" en "Factory password" {
                shall ja "変えること。" en "Change it."
                for router
                traces mic-ipnet-2018/1-o4a implements
                test T1 by device-check { when ja "見る" en "Look" then ja "よし" en "Good" }
            }
            """;

    private Writer writer;

    @BeforeEach
    void open() throws Exception {
        writer = Writer.of("findings", Map.of("rules.kijun", RULES)).open("rules.kijun");
    }

    @AfterEach
    void close() throws Exception {
        writer.close();
    }

    @Test
    void anErrorIsFoundWhileTypingAndGoesWhenItIsPutRight() throws Exception {
        Bench.until("the text is checked", () -> codes().equals(List.of()));
        long start = System.nanoTime();
        writer.after("for router").type("x");
        Bench.until("the unknown class is found", () -> codes().contains("kijun.unresolved-name") && !annotations().isEmpty());
        System.out.println("MEASURED keystroke to annotation ms " + (System.nanoTime() - start) / 1_000_000);
        var annotation = of("routerx");
        var place = model().getPosition(annotation);
        assertEquals("routerx", writer.document().get(place.offset, place.length));
        assertEquals("org.kijun.editor.error", annotation.getType());
        writer.after("for route");
        Bench.settle();
        Writer.command("org.eclipse.ui.edit.text.showInformation");
        Bench.until("the hover says it", () -> Popup.find(StyledText.class).filter(text -> text.getText().contains("routerx")).isPresent());
        Bench.picture("editor-findings");
        writer.after("for routerx");
        writer.backspace(1);
        Bench.until("it is gone", () -> codes().isEmpty() && annotations().isEmpty());
    }

    @Test
    void findingsMoveWithTheTextAndJapaneseTextIsTakenAsTyped() throws Exception {
        writer.after("for router").type("x");
        Bench.until("the unknown class is found", () -> !annotations().isEmpty());
        writer.before("変える").type("最初に必ず");
        assertTrue(writer.text().contains("shall ja \"最初に必ず変えること。\""));
        var place = model().getPosition(of("routerx"));
        assertEquals("routerx", writer.document().get(place.offset, place.length));
    }

    /** The finding about these words. */
    private FindingAnnotation of(String words) throws Exception {
        for (var annotation : annotations()) {
            var place = model().getPosition(annotation);
            if (words.equals(writer.document().get(place.offset, place.length))) {
                return annotation;
            }
        }
        throw new AssertionError("nothing is found about " + words);
    }

    private List<String> codes() {
        return writer.codes("rules.kijun");
    }

    private List<FindingAnnotation> annotations() {
        return FindingAnnotations.of(model());
    }

    private IAnnotationModel model() {
        return writer.viewer().getAnnotationModel();
    }
}
