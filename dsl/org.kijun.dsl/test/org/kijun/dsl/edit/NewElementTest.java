package org.kijun.dsl.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.edit.EditResult.Reason;
import org.kijun.dsl.edit.EditResult.Refused;
import org.kijun.model.DocumentKind;

class NewElementTest {
    private static final List<Tagged> TITLE = List.of(new Tagged("ja", "題"), new Tagged("en", "Title"));

    @Test
    void aDeclarationStandsAtTheEnd() {
        var requirement = NewElement.requirement("R-2", TITLE, List.of("router"));
        assertEquals("""
                topic a

                // end

                requirement R-2 ja "題" en "Title" {
                    shall ja "…" en "…"
                    for router
                    party manufacturer
                    rationale ja "…" en "…"
                    status draft
                    test T1 by document-check {
                        when ja "…" en "…"
                        then ja "…" en "…"
                    }
                }
                """, appended("topic a\n\n// end\n", requirement));
    }

    @Test
    void everyKindCanBeTheFirstOfAFile() {
        assertTrue(appended("", NewElement.document("d", TITLE, DocumentKind.STANDARD)).startsWith("document d ja \"題\" en \"Title\" {\n    kind standard\n"));
        assertTrue(appended("", NewElement.baseline("b", List.of(), List.of("c"), List.of("a/b"))).endsWith("    for c\n    includes a/b\n}\n"));
        var facts = new LinkedHashMap<String, FactAnswer>();
        facts.put("wifi", new FactAnswer.No());
        var profile = new Profile(TITLE, List.of("router"), List.of(), "X 1", List.of("1.0"), List.of("b"), List.of(), facts);
        assertEquals("product p ja \"題\" en \"Title\" : router {\n    model \"X 1\"\n    firmware 1.0\n    baseline b\n    facts not wifi\n}\n",
                appended("", NewElement.product("p", profile)));
    }

    @Test
    void aClauseStandsAtTheEndOfItsParent() {
        var text = "document d {\n    clause 1 \"a\" // one\n}\n";
        var clause = NewElement.clause("1.2", List.of(new Tagged("", "b")));
        assertEquals("document d {\n    clause 1 \"a\" // one\n    clause 1.2 \"b\" {\n        summary \"…\"\n        strength should\n    }\n}\n",
                Laid.changed(text, SourceEdits.of(text).appendClause("d", clause)));
        assertEquals("document d {\n    clause 1 \"a\" {\n        clause 1.2 \"b\" {\n            summary \"…\"\n            strength should\n"
                + "        }\n    } // one\n}\n", Laid.changed(text, SourceEdits.of(text).appendClause("d/1", clause)));
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        var topic = NewElement.clause("1", List.of());
        assertEquals(Reason.NOT_DECLARED, Laid.refused(SourceEdits.of("topic a").appendClause("d", topic)));
        assertEquals(Reason.SYNTAX_OF_FILE, Laid.refused(SourceEdits.of("topic !").append(topic)));
        assertEquals(Reason.BAD_VALUE, Laid.refused(SourceEdits.of("").append(NewElement.requirement("a b", List.of(), List.of()))));
    }

    @Test
    void everyRefusalIsSaidInBothLanguages() {
        for (var reason : Reason.values()) {
            var refused = new Refused(reason, List.of("p", "date"));
            assertFalse(refused.message("ja").equals(refused.message("en")));
        }
    }

    private static String appended(String text, NewElement element) {
        return Laid.changed(text, SourceEdits.of(text).append(element));
    }
}
