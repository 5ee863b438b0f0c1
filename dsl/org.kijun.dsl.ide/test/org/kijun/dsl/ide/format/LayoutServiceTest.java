package org.kijun.dsl.ide.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;
import org.kijun.dsl.ide.Marked;

class LayoutServiceTest {
    private static final FormattingOptions OPTIONS = new FormattingOptions(2, false);

    @Test
    void aFileIsLaidOutWhateverTheEditorWouldLike() {
        assertEquals("""
                // first
                threat t {
                    summary "x" // why
                }
                """, formatted("""
                // first
                threat   t {
                summary   "x" // why
                }
                """));
    }

    @Test
    void aFileWithSyntaxErrorsIsLeftAlone() {
        assertEquals("threat   t {\n", formatted("threat   t {\n"));
    }

    @Test
    void onlyTheSelectionIsLaidOut() {
        var source = Marked.in("threat   a\n«threat   b\n»threat   c\n");
        try (var desk = Desk.with(source.text())) {
            var edits = Desk.await(desk.services().rangeFormatting(new DocumentRangeFormattingParams(desk.id("main"), OPTIONS, source.range())));
            assertEquals("threat   a\nthreat b\nthreat   c\n", Desk.edited(source.text(), edits));
        }
    }

    private static String formatted(String text) {
        try (var desk = Desk.with(text)) {
            return Desk.edited(text, Desk.await(desk.services().formatting(new DocumentFormattingParams(desk.id("main"), OPTIONS))));
        }
    }
}
