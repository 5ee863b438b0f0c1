package org.kijun.dsl.ide.navigate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;
import org.kijun.dsl.ide.Marked;

class UsesTest {
    @Test
    void theDefinitionOfANameIsWhereItIsDeclared() {
        var declared = Marked.in("document d { clause 1 { clause «1.2» } }");
        var used = Marked.in("requirement R { traces d/«1.2» }");
        try (var desk = Desk.empty().file("a", declared.text()).file("b", used.text()).start()) {
            var found = Desk.await(desk.services().definition(new DefinitionParams(desk.id("b"), used.start()))).getLeft();
            assertEquals(desk.uri("a"), found.getFirst().getUri());
            assertEquals(declared.range(), found.getFirst().getRange());
        }
    }

    @Test
    void referencesAreFoundInAllFiles() {
        var declared = Marked.in("threat «t»\nincident i { shows t }");
        var used = Marked.in("incident j { shows «t» }");
        try (var desk = Desk.empty().file("a", declared.text()).file("b", used.text()).start()) {
            var found = Desk.await(desk.services().references(new ReferenceParams(desk.id("a"), declared.start(), new ReferenceContext(false))));
            assertEquals(List.of(desk.uri("a"), desk.uri("b")), found.stream().map(location -> location.getUri()).sorted().toList());
            assertEquals(true, found.stream().anyMatch(location -> location.getRange().equals(used.range())));
        }
    }

    @Test
    void theUsesOfANameInTheFileAreHighlighted() {
        var source = Marked.in("threat «t»\nincident i { shows t }\nthreat u");
        try (var desk = Desk.with(source.text())) {
            var found = Desk.await(desk.services().documentHighlight(new DocumentHighlightParams(desk.id("main"), source.start())));
            assertEquals(List.of(0, 1), found.stream().map(highlight -> highlight.getRange().getStart().getLine()).toList());
        }
    }

    @Test
    void aNameOfTheLibraryLeadsToAnAddressThatTheServerCanRead() {
        var used = Marked.in("incident i { shows «t» }");
        try (var desk = Desk.empty().library(Map.of("vocabulary/threats.kijun", "threat s\nthreat t\nincident j { shows t }")).file("main", used.text()).start()) {
            var found = Desk.await(desk.services().definition(new DefinitionParams(desk.id("main"), used.start()))).getLeft().getFirst();
            assertEquals("kijun-library:/vocabulary/threats.kijun", found.getUri());
            assertEquals("threat s\nthreat t\nincident j { shows t }", Desk.await(desk.workspace().textDocumentContent(new TextDocumentContentParams(found.getUri()))).getText());
            assertEquals(new Range(new Position(1, 7), new Position(1, 8)), found.getRange());
            var uses = Desk.await(desk.services().references(new ReferenceParams(new TextDocumentIdentifier(found.getUri()), found.getRange().getStart(), new ReferenceContext(true))));
            assertEquals(List.of(desk.uri("main"), found.getUri(), found.getUri()), uses.stream().map(Location::getUri).sorted().toList());
        }
    }

    @Test
    void eachPartOfANameLeadsToItsOwnElement() {
        var source = Marked.in("document «d» { clause 1 }\nrequirement R { traces d/1 }");
        try (var desk = Desk.with(source.text())) {
            var found = Desk.await(desk.services().definition(new DefinitionParams(desk.id("main"), Marked.position(source.text(), source.text().indexOf("d/1"))))).getLeft();
            assertEquals(source.range(), found.getFirst().getRange());
        }
    }

    @Test
    void whereNothingHasANameNothingIsFound() {
        try (var desk = Desk.with("threat t\n\n")) {
            assertEquals(List.of(), Desk.await(desk.services().definition(new DefinitionParams(desk.id("main"), new Position(1, 0)))).getLeft());
        }
    }
}
