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
    void aWordOfTheTitleFindsTheNameInEitherLanguage() {
        var text = "threat t1 ja \"乗っ取り\" en \"Takeover\"\nthreat t2 ja \"盗聴\" en \"Eavesdropping\"\nincident i { shows %s« }";
        assertEquals(List.of("t1"), labels(proposals("en", text.formatted("over"))));
        assertEquals(List.of("t2"), labels(proposals("en", text.formatted("盗聴"))));
        var item = proposals("en", text.formatted("over")).getFirst();
        assertEquals("t1 Takeover / 乗っ取り", item.getFilterText());
        assertEquals("t1", item.getTextEdit().getLeft().getNewText());
    }

    @Test
    void aNumberFindsTheClauseWhateverDocumentItIsIn() {
        assertEquals(List.of("d/1.2"), labels(proposals("en", "document d { clause 1.2 clause 1.10 clause 2 }\nrequirement R { traces 1.2« }")));
    }

    @Test
    void namesAreSortedByTheirNumbers() {
        assertEquals(List.of("d/1.2", "d/1.9", "d/1.10", "d/2"), labels(proposals("en", "document d { clause 2 clause 1.10 clause 1.9 clause 1.2 }\nrequirement R { traces « }")));
    }

    @Test
    void inAProductTheRequirementsThatWaitForAnAnswerComeFirst() {
        var proposed = labels(proposals("en", "device-class router device-class fax\nrequirement A { for fax } requirement B { } requirement C { for router }\n"
                + "product p : router {\n    B met\n    «\n}")).stream().filter(label -> label.length() == 1).toList();
        assertEquals(List.of("C", "A", "B"), proposed);
    }

    @Test
    void factsComeWithTheirValues() {
        var proposed = proposals("en", "unit second fact path { choice of network, usb } fact time { quantity in second } fact home { boolean }\nproduct p { facts « }");
        assertEquals(List.of("home", "path", "path is network", "path is usb", "time", "time is … second"), labels(proposed).stream().filter(label -> !label.equals("not")).toList());
        assertEquals("time is ${1} second", proposed.stream().filter(item -> item.getLabel().startsWith("time is")).findFirst().orElseThrow().getTextEdit().getLeft().getNewText());
    }

    @Test
    void insideTextsAndCommentsNothingIsProposed() {
        for (var place : List.of("requirement R { shall \"a « b\" }", "requirement R { shall \"a «", "requirement R { // a «\n }", "requirement R { /* « */ }",
                "requirement R { shall \"\"\"a\n «\n\"\"\" }")) {
            assertEquals(List.of(), labels(proposals("en", place)), place);
        }
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
