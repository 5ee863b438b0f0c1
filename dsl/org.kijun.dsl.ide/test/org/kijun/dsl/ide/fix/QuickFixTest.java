package org.kijun.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;

/** Each fix changes what it says and nothing else, and the finding is gone. */
class QuickFixTest {
    private static final String R = "requirement R { status withdrawn } ";

    @Test
    void aNameThatDoesNotExistBecomesTheNearest() {
        assertFixed("unresolved-name", "threat takeover\nincident i { shows takeover /* c */ }", "threat takeover\nincident i { shows takover /* c */ }");
        assertFixed("unknown-fact", "fact remote\nproduct p { facts remote }", "fact remote\nproduct p { facts remot }");
        assertFixed("unresolved-name", "document note\ndocument d { references note }", "document note\ndocument d { references nota }");
        assertFixed("unresolved-name", R + "requirement ^shall { status withdrawn }\nbaseline b { requires ^shall }",
                R + "requirement ^shall { status withdrawn }\nbaseline b { requires shal }");
    }

    @Test
    void aWordOfASetBecomesTheNearest() {
        assertFixed("unknown-word", "document d { kind guideline }", "document d { kind guidline }");
        assertFixed("syntax", "threat t { summary \"x\" }", "threat t { sumary \"x\" }");
    }

    @Test
    void aValueBecomesOneThatTheFactKnows() {
        var text = "fact path { choice of network, usb }\nproduct p { facts path is net }";
        assertEquals(List.of("Replace 'net' by 'network'", "Replace 'net' by 'usb'"), titles(text, "unknown-choice"));
        assertFixed("unknown-choice", "fact path { choice of usb, net }\nproduct p { facts path is usb }", "fact path { choice of usb, net }\nproduct p { facts path is ub }");
    }

    @Test
    void aUnitBecomesThatOfTheFact() {
        assertFixed("wrong-unit", "unit a unit b fact f { quantity in a }\nproduct p { facts f is 8 a }", "unit a unit b fact f { quantity in a }\nproduct p { facts f is 8 b }");
    }

    @Test
    void aKeywordIsFreed() {
        assertFixed("syntax", "threat ^shall", "threat shall");
    }

    @Test
    void aPropertyGivenTwiceIsTakenOut() {
        assertFixed("property-twice", "threat t {\n    summary \"a\" // one\n}", "threat t {\n    summary \"a\" // one\n    summary ja \"b\" en \"c\"\n}");
        assertFixed("property-twice", "device-class t { role definition \"x\" }", "device-class t { role definition \"x\" role }");
        assertFixed("property-twice", "document d { clause 1 { party user, admin topic t status rule } } topic t",
                "document d { clause 1 { party user, admin topic t party operator, user status rule } } topic t");
        assertFixed("property-twice", "threat t ja \"a\" en \"b\"", "threat t ja \"a\" en \"b\" ja \"c\"");
        assertFixed("property-twice", "threat t {\n    summary \"a\"\n    // still here\n}", "threat t {\n    summary \"a\"\n    // still here\n    summary \"b\"\n}");
    }

    @Test
    void aNameListedTwiceIsTakenOut() {
        assertFixed("listed-twice", "threat t threat u incident i { shows t, u }", "threat t threat u incident i { shows t, t, u }");
    }

    @Test
    void somebodyLookedAgainAtATrace() {
        var text = "document d { clause 1 }\n" + "requirement R { status withdrawn traces d/1 implements as of %s }";
        assertStamped("suspect-trace", text);
    }

    @Test
    void somebodyLookedAgainAtAnAnswer() {
        assertStamped("suspect-statement", "requirement R { }\nproduct p { R met { as of %s } }");
    }

    @Test
    void somebodyRevisedATranslation() {
        assertStamped("translation-outdated", "threat t ja \"脅威\" en \"Threat\" of %s");
    }

    @Test
    void aMissingLanguageGetsItsPlace() {
        assertInserted("title-language-missing", "threat t ja \"a\" en \"\" { summary \"x\" }", "threat t ja \"a\" { summary \"x\" }");
        assertInserted("requirement-without-statement", "requirement R {\n    shall ja \"\"\"\n        a\n        \"\"\" en \"\" // c\n    or equivalent\n}",
                "requirement R {\n    shall ja \"\"\"\n        a\n        \"\"\" // c\n    or equivalent\n}");
        assertInserted("requirement-without-statement", "requirement R {\n    shall ja \"\"\n}", "requirement R {\n}");
    }

    @Test
    void aRequirementGetsTheFrameOfATest() {
        assertFixed("requirement-without-test", """
                requirement R {
                    // first
                    test T1 by device-check {
                        given ja "" en ""
                        when ja "" en ""
                        then ja "" en ""
                        evidence ja "" en ""
                    }
                }
                """, "requirement R {\n    // first\n}\n");
        assertFixed("requirement-without-test", """
                requirement R {
                    test T1 by device-check {
                        given ja "" en ""
                        when ja "" en ""
                        then ja "" en ""
                        evidence ja "" en ""
                    }
                }""", "requirement R {}");
    }

    @Test
    void anEquivalentGetsThePlacesOfItsArgumentAndReviewer() {
        assertInserted("equivalent-without-argument", R + "product p { R equivalent \"f\" { argument ja \"\" en \"\" } }", R + "product p { R equivalent \"f\" }");
        assertInserted("equivalent-without-reviewer", R + "product p { R equivalent { date 2026 reviewer \"\" } }", R + "product p { R equivalent { date 2026 } }");
    }

    @Test
    void anAnswerSaysWhichAlternative() {
        var text = "requirement R { any of { a \"x\" ^via \"y\" } }\nproduct p {\n    R met {\n        date 2026\n    }\n}";
        assertEquals(List.of("Add 'via a'", "Add 'via ^via'"), titles(text, "alternative-not-chosen"));
        assertFixed("alternative-not-chosen", text.replace("2026\n", "2026\n        via a\n"), text);
        assertFixed("alternative-not-chosen", "requirement R { any of { a \"x\" } }\nproduct p { R met { via a } }", "requirement R { any of { a \"x\" } }\nproduct p { R met }");
    }

    @Test
    void aWithdrawnRequirementMakesRoomForItsReplacement() {
        assertFixed("withdrawn-in-use", R + "requirement S { replaces R }\nproduct p { S met }", R + "requirement S { replaces R }\nproduct p { R met }");
        assertFixed("withdrawn-in-use", "module m\n" + R + "requirement S { replaces R }\nbaseline b { requires S }",
                "module m\n" + R + "requirement S { replaces R }\nbaseline b { requires R }");
    }

    @Test
    void theSecondOfTwoNamesGetsTheNextFreeNumber() {
        assertFixed("duplicate-name", "threat t-1 threat t-3 threat t-2", "threat t-1 threat t-1 threat t-2");
        assertFixed("duplicate-name", "document d { clause 1 clause 2 }", "document d { clause 1 clause 1 }");
        assertFixed("duplicate-name", "threat t threat t-2", "threat t threat t");
    }

    @Test
    void titlesComeInTheLanguageOfTheClient() {
        try (var desk = Desk.empty().in("ja").file("main", "threat t incident i { shows tt }").start()) {
            assertEquals("'tt' を 't' に置き換える", actions(desk, finding(desk, "unresolved-name")).getFirst().getTitle());
        }
    }

    @Test
    void argumentsMayComeBackOverJson() {
        try (var desk = Desk.with("threat t incident i { shows tt }")) {
            var finding = finding(desk, "unresolved-name");
            finding.setData(new Gson().toJsonTree(finding.getData()).getAsJsonArray());
            assertEquals(JsonArray.class, finding.getData().getClass());
            assertEquals(1, actions(desk, finding).size());
        }
    }

    @Test
    void anEditorThatWantsOtherActionsGetsNone() {
        try (var desk = Desk.with("threat t incident i { shows tt }")) {
            var context = new CodeActionContext(List.of(finding(desk, "unresolved-name")), List.of(CodeActionKind.Refactor));
            assertEquals(List.of(), Desk.await(desk.services().codeAction(new CodeActionParams(desk.id("main"), finding(desk, "unresolved-name").getRange(), context))));
        }
    }

    @Test
    void aFindingThatNeedsThoughtHasNoFix() {
        assertEquals(List.of(), titles("incident i", "incident-without-threat"));
        assertEquals(List.of(), titles("incident i { shows completely-different }", "unresolved-name"));
    }

    @Test
    void everythingThatNeedsNoThoughtIsFixedAtOnce() {
        try (var desk = Desk.with("threat t threat u\nincident i { shows t, t, u, t }\nincident j { shows u, u }\nrequirement R { counters x }\n")) {
            var context = new CodeActionContext(List.of());
            context.setOnly(List.of(CodeActionKind.SourceFixAll));
            var found = Desk.await(desk.services().codeAction(new CodeActionParams(desk.id("main"), new Range(new Position(0, 0), new Position(0, 0)), context)));
            assertEquals("threat t threat u\nincident i { shows t, u }\nincident j { shows u }\nrequirement R { counters x }\n",
                    desk.edited("main", found.getFirst().getRight().getEdit()));
        }
    }

    private static void assertFixed(String code, String expected, String before) {
        try (var desk = Desk.with(before)) {
            assertInserted(desk, code, expected);
            desk.type("main", expected);
            assertFalse(desk.codes("main").contains(code), desk.findings("main").toString());
        }
    }

    private static void assertInserted(String code, String expected, String before) {
        try (var desk = Desk.with(before)) {
            assertInserted(desk, code, expected);
        }
    }

    private static void assertInserted(Desk desk, String code, String expected) {
        var action = actions(desk, finding(desk, code)).getFirst();
        assertEquals(expected, desk.edited("main", action.getEdit()));
    }

    private static void assertStamped(String code, String text) {
        try (var desk = Desk.with(text.formatted("00000000"))) {
            var fixed = desk.edited("main", actions(desk, finding(desk, code)).getFirst().getEdit());
            var now = fixed.substring(text.indexOf("%s"), text.indexOf("%s") + 8);
            assertEquals(text.formatted(now), fixed);
            desk.type("main", fixed);
            assertFalse(desk.codes("main").contains(code), now);
        }
    }

    private static List<String> titles(String text, String code) {
        try (var desk = Desk.with(text)) {
            return actions(desk, finding(desk, code)).stream().map(CodeAction::getTitle).toList();
        }
    }

    private static Diagnostic finding(Desk desk, String code) {
        return desk.findings("main").stream().filter(found -> found.getCode().getLeft().equals("kijun." + code)).findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + desk.findings("main")));
    }

    private static List<CodeAction> actions(Desk desk, Diagnostic finding) {
        var asked = new CodeActionParams(desk.id("main"), finding.getRange(), new CodeActionContext(List.of(finding)));
        return Desk.await(desk.services().codeAction(asked)).stream().map(Either::getRight).toList();
    }
}
