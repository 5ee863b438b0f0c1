package org.kijun.dsl.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;
import org.kijun.dsl.ide.Marked;

class KijunRenameTest {
    @Test
    void aDeclarationAndItsUsesGetTheNewName() {
        assertRenamed("threat b // t\nincident i { shows b, u }\nthreat u", "b", "threat «t» // t\nincident i { shows t, u }\nthreat u");
    }

    @Test
    void theNameCanBeChangedWhereItIsUsed() {
        assertRenamed("threat b\nincident i { shows b }", "b", "threat t\nincident i { shows «t» }");
    }

    @Test
    void longAndShortNamesOfAClauseStayLongAndShort() {
        assertRenamed("""
                use d
                document d { clause 1 { clause 9.9 { cites 1 } clause 2 { cites 9.9, d/9.9 } } }
                requirement R { traces 9.9 implements, d/9.9 subset }
                """, "9.9", """
                use d
                document d { clause 1 { clause «1.2» { cites 1 } clause 2 { cites 1.2, d/1.2 } } }
                requirement R { traces 1.2 implements, d/1.2 subset }
                """);
    }

    @Test
    void theNameOfADocumentChangesInTheNamesOfItsClauses() {
        assertRenamed("""
                use new
                document new { clause 1 { clause 2 } }
                requirement R { traces new/2, 1 }
                mapping m { from new to new 1 equal 2 }
                """, "new", """
                use d
                document «d» { clause 1 { clause 2 } }
                requirement R { traces d/2, 1 }
                mapping m { from d to d 1 equal 2 }
                """);
    }

    @Test
    void aPartOfALongNameIsTheNameOfItsOwnElement() {
        assertRenamed("document new { clause 1 }\nrequirement R { traces new/1 }", "new", "document d { clause 1 }\nrequirement R { traces «d»/1 }");
    }

    @Test
    void theModuleIsNoPartOfTheName() {
        assertRenamed("module m\nuse e\ndocument e { clause 1 }\nrequirement R { traces m/e/1, e/1, 1 }", "e",
                "module m\nuse d\ndocument «d» { clause 1 }\nrequirement R { traces m/d/1, d/1, 1 }");
    }

    @Test
    void answersFollowTheirRequirementAndItsAlternatives() {
        assertRenamed("requirement S { any of { a \"x\" b \"y\" } }\nproduct p { S met { via a } }", "S",
                "requirement «R» { any of { a \"x\" b \"y\" } }\nproduct p { R met { via a } }");
        assertRenamed("requirement R { any of { c \"x\" b \"y\" } }\nproduct p { R met { via c } }", "c",
                "requirement R { any of { «a» \"x\" b \"y\" } }\nproduct p { R met { via a } }");
    }

    @Test
    void aKeywordIsFreedWhereItMustBe() {
        assertRenamed("requirement note { }\nproduct p { ^note met }", "note", "requirement «R» { }\nproduct p { R met }");
        assertRenamed("requirement ^met { }\nbaseline b { requires ^met }", "met", "requirement «R» { }\nbaseline b { requires R }");
        assertRenamed("requirement R { }\nbaseline b { requires R }", "R", "requirement «^met» { }\nbaseline b { requires ^met }");
    }

    @Test
    void otherFilesFollow() {
        var source = Marked.in("threat «t»");
        try (var desk = Desk.empty().file("a", source.text()).file("b", "incident i { shows t }").start()) {
            var edit = rename(desk, "a", source, "u");
            assertEquals("threat u", desk.edited("a", edit));
            assertEquals("incident i { shows u }", desk.edited("b", edit));
        }
    }

    @Test
    void elementsOfTheLibraryKeepTheirNames() {
        var source = Marked.in("incident i { shows «t» }");
        try (var desk = Desk.empty().library(Map.of("t.kijun", "threat t")).file("main", source.text()).start()) {
            assertRefused("'t' belongs to the library", () -> rename(desk, "main", source, "u"));
            assertNull(Desk.await(desk.services().prepareRename(new PrepareRenameParams(desk.id("main"), source.start()))));
        }
    }

    @Test
    void aNameMustBeOne() {
        assertRefused("'a b' cannot be a name", "threat «t»", "a b");
        assertRefused("'a/b' cannot be a name", "threat «t»", "a/b");
    }

    @Test
    void aTakenNameIsRefused() {
        assertRefused("There is a 'd/2' already", "document d { clause «1» clause 2 }", "2");
    }

    @Test
    void aNameThatWouldCaptureAReferenceIsRefused() {
        assertRefused("With this name 'T' in main.kijun would mean something else", "module m\nthreat «t»\nincident i { shows T }", "T", "threat T");
    }

    @Test
    void theEditorLearnsWhichPartCanBeChanged() {
        var source = Marked.in("document d { clause 1 }\nrequirement R { traces d/«1» }");
        try (var desk = Desk.with(source.text())) {
            var prepared = Desk.await(desk.services().prepareRename(new PrepareRenameParams(desk.id("main"), source.start()))).getSecond();
            assertEquals(source.range(), prepared.getRange());
            assertEquals("1", prepared.getPlaceholder());
        }
    }

    private static void assertRenamed(String expected, String newName, String marked) {
        var source = Marked.in(marked);
        try (var desk = Desk.with(source.text())) {
            assertEquals(expected, desk.edited("main", rename(desk, "main", source, newName)));
        }
    }

    private static void assertRefused(String reason, String marked, String newName, String... others) {
        var source = Marked.in(marked);
        try (var desk = Desk.empty().file("main", source.text()).file("other", String.join("\n", others)).start()) {
            assertRefused(reason, () -> rename(desk, "main", source, newName));
        }
    }

    private static void assertRefused(String reason, Runnable renaming) {
        var message = assertThrows(CompletionException.class, renaming::run).getCause().getMessage();
        assertTrue(message.startsWith(reason), message);
    }

    private static WorkspaceEdit rename(Desk desk, String file, Marked source, String newName) {
        return Desk.await(desk.services().rename(new RenameParams(desk.id(file), source.start(), newName)));
    }
}
