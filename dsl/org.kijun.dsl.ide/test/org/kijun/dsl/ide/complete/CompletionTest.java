package org.kijun.dsl.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;
import org.kijun.dsl.ide.Marked;

class CompletionTest {
    @Test
    void namesOfTheRightKindComeWithTheirTitles() {
        var proposed = proposals("en", "threat takeover ja \"乗っ取り\" en \"Takeover\" topic other\nincident i { shows « }");
        assertEquals(List.of("takeover"), labels(proposed));
        assertEquals("Takeover / 乗っ取り", proposed.getFirst().getDetail());
    }

    @Test
    void theTitleInTheLanguageOfTheClientComesFirst() {
        assertEquals("乗っ取り / Takeover", proposals("ja", "threat takeover ja \"乗っ取り\" en \"Takeover\"\nincident i { shows ta« }").getFirst().getDetail());
    }

    @Test
    void namesAreAsShortAsThePlaceAllows() {
        assertEquals(List.of("d/1"), labels(proposals("en", "document d { clause 1 }\nrequirement R { traces « }")));
        assertEquals(List.of("1"), labels(proposals("en", "use d document d { clause 1 }\nrequirement R { traces « }")));
    }

    @Test
    void theSecondPartOfANameIsCompletedToo() {
        assertEquals("requirement R { traces d/1.2 }\ndocument d { clause 1.2 } document e { clause 1.3 }",
                completed("requirement R { traces d/1.« }\ndocument d { clause 1.2 } document e { clause 1.3 }", "d/1.2"));
    }

    @Test
    void namesOfTheLibraryAreProposed() {
        var source = Marked.in("incident i { shows « }");
        try (var desk = Desk.empty().library(Map.of("t.kijun", "threat takeover")).file("main", source.text()).start()) {
            assertEquals(List.of("takeover"), labels(proposals(desk, source)));
        }
    }

    @Test
    void aKeywordUsedAsNameIsFreed() {
        assertEquals(List.of("^shall"), labels(proposals("en", "threat ^shall incident i { shows « }")));
    }

    @Test
    void wordsOfClosedSetsAreProposed() {
        assertTrue(labels(proposals("en", "document d { clause 1 { strength « } }")).containsAll(List.of("must", "should", "may", "info", "outcome")));
        assertEquals(List.of("proposal"), labels(proposals("en", "document d { clause 1 { status prop« } }")));
        assertTrue(labels(proposals("en", "requirement R { } product p { R « }")).containsAll(List.of("met", "not applicable", "equivalent")));
    }

    @Test
    void theChoicesOfTheFactAreProposed() {
        assertEquals(List.of("network", "usb"), labels(proposals("en", "fact path { choice of network, usb } fact other { choice of x }\nproduct p { facts path is « }")));
    }

    @Test
    void unitsSuitTheFact() {
        var proposed = labels(proposals("en", "unit second unit minute { is 60 second } unit meter\nfact time { quantity in second }\nproduct p { facts time is 8 « }"));
        assertTrue(proposed.containsAll(List.of("second", "minute")), proposed.toString());
        assertFalse(proposed.contains("meter"));
    }

    @Test
    void wordsThatMayComeNextAreProposed() {
        assertTrue(labels(proposals("en", "requirement R { « }")).containsAll(List.of("shall", "for", "traces", "test …")));
    }

    @Test
    void framesOfBlocksAreSnippets() {
        var frame = proposals("en", "req«").stream().filter(item -> item.getLabel().equals("requirement …")).findFirst().orElseThrow();
        assertEquals(InsertTextFormat.Snippet, frame.getInsertTextFormat());
        assertTrue(frame.getTextEdit().getLeft().getNewText().startsWith("requirement ${1:name}"));
    }

    @Test
    void everyFrameIsRightWhenItIsFilledIn() {
        var texts = "device-class c fact f requirement r { status withdrawn } document d { clause 1 } document e { clause 1 }\n";
        for (var word : List.of("requirement", "product", "baseline", "document", "mapping")) {
            try (var desk = Desk.with(texts + filled(frame(texts + word + "«", word)))) {
                assertFalse(desk.codes("main").contains("syntax"), word + desk.findings("main"));
            }
        }
    }

    private static String frame(String marked, String word) {
        return proposals("en", marked).stream().filter(item -> item.getLabel().equals(word + " …")).findFirst().orElseThrow().getTextEdit().getLeft().getNewText();
    }

    private static String filled(String frame) {
        return frame.replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replaceAll("\"\\$\\{\\d+}\"", "\"x\"").replaceAll("\\$\\{\\d+}", "w");
    }

    private static String completed(String marked, String label) {
        var source = Marked.in(marked);
        try (var desk = Desk.with(source.text())) {
            var chosen = proposals(desk, source).stream().filter(item -> item.getLabel().equals(label)).findFirst().orElseThrow();
            return Desk.edited(source.text(), List.of(chosen.getTextEdit().getLeft()));
        }
    }

    private static List<CompletionItem> proposals(String language, String marked) {
        var source = Marked.in(marked);
        try (var desk = Desk.empty().in(language).file("main", source.text()).start()) {
            return proposals(desk, source);
        }
    }

    private static List<CompletionItem> proposals(Desk desk, Marked source) {
        return Desk.await(desk.services().completion(new CompletionParams(desk.id("main"), source.start()))).getRight().getItems();
    }

    private static List<String> labels(List<CompletionItem> items) {
        return items.stream().map(CompletionItem::getLabel).toList();
    }
}
