package org.kijun.dsl.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;

class OutlineTest {
    @Test
    void elementsAreNestedAsInTheTextWithTheirTitles() {
        assertEquals("d 'Guide'[1 'Part'[1.2 '']], R ''[a 'way', T 'check']", outline("en", """
                document d ja "手引" en "Guide" { kind guideline clause 1 "Part" { summary "x" clause 1.2 } }
                requirement R { any of { a "way" } test T "check" by interview { when "a" then "b" } }
                """));
    }

    @Test
    void titlesComeInTheLanguageOfTheClient() {
        assertEquals("d '手引'", outline("ja", "document d ja \"手引\" en \"Guide\""));
    }

    @Test
    void answersStandUnderTheirRequirement() {
        assertEquals("p ''[R 'not met'], R ''", outline("en", "product p { R not met } requirement R { }"));
    }

    @Test
    void theSymbolsOfTheWorkspaceAreFoundByAnyPartOfTheirFullName() {
        try (var desk = Desk.empty().file("a", "document guide { clause 1 }").file("b", "threat t").start()) {
            var found = Desk.await(desk.workspace().symbol(new WorkspaceSymbolParams("uide/1"))).getRight();
            assertEquals("guide/1", found.getFirst().getName());
            assertEquals(SymbolKind.Field, found.getFirst().getKind());
            assertEquals(1, found.size());
        }
    }

    private static String outline(String language, String text) {
        try (var desk = Desk.empty().in(language).file("main", text).start()) {
            var symbols = Desk.await(desk.services().documentSymbol(new DocumentSymbolParams(desk.id("main"))));
            return shown(symbols.stream().map(Either::getRight).toList());
        }
    }

    private static String shown(List<DocumentSymbol> symbols) {
        return symbols.stream()
                .map(symbol -> symbol.getName() + " '" + symbol.getDetail() + "'" + (symbol.getChildren().isEmpty() ? "" : "[" + shown(symbol.getChildren()) + "]"))
                .collect(Collectors.joining(", "));
    }
}
