package org.kijun.dsl.ide.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;
import org.kijun.dsl.ide.Marked;

class NavigationTest {
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
    void blocksTextsAndCommentsFold() {
        try (var desk = Desk.with("/* a\n b */\nrequirement R {\n    shall \"\"\"\n    x\n    \"\"\"\n    test T by interview {\n    when \"a\" then \"b\"\n    }\n}\n")) {
            var found = Desk.await(desk.services().foldingRange(new FoldingRangeRequestParams(desk.id("main"))));
            assertEquals(List.of("0-1", "2-9", "3-5", "6-8"),
                    found.stream().map(range -> range.getStartLine() + "-" + range.getEndLine()).sorted().distinct().toList());
        }
    }
}
