package org.kijun.dsl.ide.navigate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;

class LensesTest {
    @Test
    void aClauseCountsItsRequirementsAndTheProductsThatAnsweredThem() {
        var text = "document d { clause 1 { clause 1.1 clause 1.2 } }\nrequirement R { traces d/1.1 }\nrequirement S { traces d/1.1 }\nproduct p { R met S met }\nproduct q { R met }\n";
        assertEquals(List.of("2 requirements · 2 products", "0 requirements · 0 products", "2 products", "1 product", "met 2 · open 0", "met 1 · open 1"), lenses("en", text));
        assertEquals(List.of("要求事項 2 件 · 製品 2 件", "要求事項 0 件 · 製品 0 件", "製品 2 件", "製品 1 件", "適合 2 · 未回答 0", "適合 1 · 未回答 1"), lenses("ja", text));
    }

    @Test
    void aProductCountsWhatAppliesToItAsOpen() {
        var text = "device-class router device-class fax fact remote { boolean }\n"
                + "requirement R { for router } requirement S { for fax } requirement T { when remote } requirement U { when remote } requirement V { status withdrawn }\n"
                + "product p : router { facts not remote }";
        assertEquals("open 1", lenses("en", text).getLast());
    }

    @Test
    void theBaselinesOfAProductSayWhatItIsAskedFor() {
        assertEquals("open 1", lenses("en", "requirement R {}\nrequirement S {}\nbaseline b { requires R }\nproduct p { baseline b }").getLast());
    }

    @Test
    void aLensLeadsToTheUses() {
        try (var desk = Desk.with("threat t\nrequirement R { }\n")) {
            var lens = Desk.await(desk.services().codeLens(new CodeLensParams(desk.id("main")))).getFirst();
            assertEquals(Lenses.SHOW_REFERENCES, lens.getCommand().getCommand());
            assertEquals(List.of(desk.uri("main"), lens.getRange().getStart()), lens.getCommand().getArguments());
        }
    }

    private static List<String> lenses(String language, String text) {
        try (var desk = Desk.empty().in(language).library(Map.of()).file("main", text).start()) {
            return Desk.await(desk.services().codeLens(new CodeLensParams(desk.id("main")))).stream().map(CodeLens::getCommand).map(command -> command.getTitle()).toList();
        }
    }
}
