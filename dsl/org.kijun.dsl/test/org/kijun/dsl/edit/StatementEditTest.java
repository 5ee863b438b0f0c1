package org.kijun.dsl.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.edit.EditResult.Edits;
import org.kijun.dsl.edit.EditResult.Reason;
import org.kijun.model.EvidenceKind;
import org.kijun.model.Verdict;

class StatementEditTest {
    @Test
    void onlyTheWordsOfTheVerdictChange() {
        var text = product("    R-1 met \"x\" // why\n");
        assertEquals(product("    R-1 not met \"x\" // why\n"), set(text, "R-1", answer -> answer.withVerdict(Verdict.NOT_MET)));
        assertEquals(List.of(new TextEdit(text.indexOf("met"), 0, "not ")),
                edits(text, "R-1", answer(text, "R-1").withVerdict(Verdict.NOT_MET)));
    }

    @Test
    void aReasonInOneLanguageLeavesTheOther() {
        assertEquals(product("    R-1 met ja \"甲\" /* a */ en \"c\"\n"),
                set(product("    R-1 met ja \"甲\" /* a */ en \"b\"\n"), "R-1", answer -> answer.withReason("en", "c")));
    }

    @Test
    void japaneseStandsBeforeEnglish() {
        assertEquals(product("    R-1 met ja \"甲\" en \"b\"\n"),
                set(product("    R-1 met en \"b\"\n"), "R-1", answer -> answer.withReason("ja", "甲")));
    }

    @Test
    void aBlankReasonIsTakenOut() {
        assertEquals(product("    R-1 met en \"b\"\n"),
                set(product("    R-1 met ja \"甲\" en \"b\"\n"), "R-1", answer -> answer.withReason("ja", " ")));
        assertEquals(product("    R-1 met\n"), set(product("    R-1 met \"b\"\n"), "R-1", answer -> answer.withReason("", "")));
    }

    @Test
    void aTextWithLinesIsABlock() {
        assertEquals(product("    R-1 met \"\"\"\n        one\n        \"two\"\n        \"\"\"\n"),
                set(product("    R-1 met\n"), "R-1", answer -> answer.withReason("", "one\n\"two\"")));
    }

    @Test
    void aBlockStaysABlock() {
        assertEquals(product("    R-1 met \"\"\"\n        other\n        \"\"\" {\n        due 2027\n    }\n"),
                set(product("    R-1 met \"\"\"\n        one\n        two\n        \"\"\" {\n        due 2027\n    }\n"), "R-1",
                        answer -> answer.withReason("", "other")));
    }

    @Test
    void theSourceOfATranslationIsKept() {
        assertEquals(product("    R-1 met ja \"乙\" en \"a\" of 1234abcd\n"),
                set(product("    R-1 met ja \"甲\" en \"a\" of 1234abcd\n"), "R-1", answer -> answer.withReason("ja", "乙")));
    }

    @Test
    void aStatementWithoutBlockGetsOne() {
        assertEquals(product("    R-1 met \"x\" {\n        via forced\n        reviewer \"山田\"\n        date 2026-10-01\n    }\n"),
                set(product("    R-1 met \"x\"\n"), "R-1", answer -> answer.withAlternative("forced").withReview("山田", "2026-10-01")));
    }

    @Test
    void aNewPropertyStandsInTheOrderOfTheLanguage() {
        assertEquals(product("    R-1 met {\n        via forced // choice\n        due 2027-03\n        evidence \"a.pdf\"\n    }\n"),
                set(product("    R-1 met {\n        via forced // choice\n        evidence \"a.pdf\"\n    }\n"), "R-1",
                        answer -> answer.withPlan("2027-03", "")));
    }

    @Test
    void aBlockOnOneLineStaysThere() {
        assertEquals(product("    R-1 met { via forced as of 1234abcd }\n"),
                set(product("    R-1 met { via forced }\n"), "R-1", answer -> answer.withAsOf("1234abcd")));
    }

    @Test
    void anEmptiedBlockGoes() {
        assertEquals(product("    R-1 met\n    R-2 met\n"),
                set(product("    R-1 met {\n        via forced\n    }\n    R-2 met\n"), "R-1", answer -> answer.withAlternative("")));
    }

    @Test
    void aCommentInATakenOutPropertyStays() {
        assertEquals(product("    R-1 met {\n        // who\n        /* asked */\n        date 2026\n    }\n"),
                set(product("    R-1 met {\n        // who\n        reviewer /* asked */ \"x\"\n        date 2026\n    }\n"), "R-1",
                        answer -> answer.withReview("", "2026")));
    }

    @Test
    void evidenceIsChangedItemByItem() {
        var text = product("    R-1 met {\n        evidence \"a.pdf\", // first\n            link \"https://b\", certificate \"C\"\n    }\n");
        var items = List.of(new EvidenceItem(EvidenceKind.FILE, "a.pdf", "ab12"), new EvidenceItem(EvidenceKind.CERTIFICATE, "C", ""),
                new EvidenceItem(EvidenceKind.LINK, "https://d", ""));
        assertEquals(product("    R-1 met {\n        evidence \"a.pdf\" sha256 ab12, // first\n            certificate \"C\", link \"https://d\"\n    }\n"),
                set(text, "R-1", answer -> answer.withEvidence(items)));
    }

    @Test
    void theFirstAndTheLastItemCanGo() {
        var text = product("    R-1 met {\n        evidence \"a\", \"b\", \"c\"\n    }\n");
        assertEquals(product("    R-1 met {\n        evidence \"b\"\n    }\n"),
                set(text, "R-1", answer -> answer.withEvidence(List.of(new EvidenceItem(EvidenceKind.FILE, "b", "")))));
    }

    @Test
    void aNewStatementStandsAmongItsFamily() {
        var text = product("    R-2 met\n    // of ten\n    R-10 met // ten\n    A-1 met\n");
        assertEquals(product("    R-2 met\n    R-9 planned\n    // of ten\n    R-10 met // ten\n    A-1 met\n"), add(text, "R-9"));
        assertEquals(product("    R-2 met\n    // of ten\n    R-10 met // ten\n    R-11 planned\n    A-1 met\n"), add(text, "R-11"));
        assertEquals(product("    R-2 met\n    // of ten\n    R-10 met // ten\n    A-1 met\n    Z-1 planned\n"), add(text, "Z-1"));
    }

    @Test
    void theFirstStatementStandsApart() {
        assertEquals("product p : c {\n    model X\n\n    R-1 planned\n}\n", add("product p : c {\n    model X\n}\n", "R-1"));
        assertEquals("product p : c {\n    R-1 planned\n}\n", add("product p : c { }\n", "R-1"));
    }

    @Test
    void aNameIsWrittenAsShortAsItMayBe() {
        var text = "module m\n\nuse scheme\n\nproduct p {\n    scheme/R-1 met\n}\n";
        assertEquals("module m\n\nuse scheme\n\nproduct p {\n    scheme/R-1 planned\n}\n", add(text, "scheme/R-1"));
        assertEquals("module m\n\nuse scheme\n\nproduct p {\n    scheme/R-1 met\n    R-2 planned\n}\n", add(text, "m/R-2"));
        var taken = new Names((name, type) -> name.equals("m/R-2") || name.equals("scheme/R-2"), Names.NONE.order());
        var added = ProductText.of(text, "m/p", taken).setAnswer("scheme/R-2", Answer.of(Verdict.PLANNED));
        assertEquals("module m\n\nuse scheme\n\nproduct p {\n    scheme/R-1 met\n    scheme/R-2 planned\n}\n", Laid.changed(text, added));
    }

    @Test
    void aStatementCanBeTakenOut() {
        var text = product("    R-1 met\n    // two\n    R-2 met { via a } // done\n    R-3 met\n");
        assertEquals(product("    R-1 met\n    // two\n    // done\n    R-3 met\n"),
                Laid.changed(text, ProductText.of(text, "p", Names.NONE).removeAnswers(List.of("R-2"))));
        assertEquals("product p : c {\n    model X\n}\n", Laid.changed(product("    R-1 met\n"),
                ProductText.of(product("    R-1 met\n"), "p", Names.NONE).removeAnswers(List.of("R-1"))));
    }

    @Test
    void whatIsNotLaidOutIsLeftSoElsewhere() {
        var text = "product  p{R-1   met\n\n\n  R-2 met}";
        assertEquals("product  p{R-1   met \"x\"\n\n\n  R-2 met}", set(text, "R-1", answer -> answer.withReason("", "x")));
    }

    @Test
    void lineBreaksOfWindowsStay() {
        var text = product("    R-1 met\n").replace("\n", "\r\n");
        assertEquals(product("    R-1 met {\n        due 2027\n    }\n").replace("\n", "\r\n"),
                set(text, "R-1", answer -> answer.withPlan("2027", "")));
    }

    @Test
    void errorsElsewhereDoNotMatter() {
        var text = "topic ! !\n\n" + product("    R-1 met\n") + "\nrequirement {{{";
        assertEquals("topic ! !\n\n" + product("    R-1 partly\n") + "\nrequirement {{{",
                set(text, "R-1", answer -> answer.withVerdict(Verdict.PARTLY)));
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        var planned = Answer.of(Verdict.PLANNED);
        assertEquals(Reason.NOT_DECLARED, Laid.refused(ProductText.of("", "p", Names.NONE).setAnswer("R-1", planned)));
        assertEquals(Reason.SYNTAX, Laid.refused(ProductText.of(product("    R-1 met !\n"), "p", Names.NONE).setAnswer("R-1", planned)));
        var twice = product("    R-1 met { date 2026 date 2027 }\n");
        assertEquals(Reason.PROPERTY_TWICE, Laid.refused(ProductText.of(twice, "p", Names.NONE).setAnswer("R-1", planned)));
        var sound = ProductText.of(product("    R-1 met\n"), "p", Names.NONE);
        assertEquals(Reason.BAD_VALUE, Laid.refused(sound.setAnswer("R-1", planned.withPlan("2027/03", ""))));
        assertEquals(Reason.BAD_VALUE, Laid.refused(sound.setAnswer("R-1", planned.withPlan("2027 responsible x", ""))));
    }

    @Test
    void manyAreChangedAtOnce() {
        var text = product("    R-1 met\n    R-3 met\n");
        var answers = Map.of("R-1", Answer.of(Verdict.PARTLY), "R-2", Answer.of(Verdict.PLANNED), "R-4", Answer.of(Verdict.NOT_APPLICABLE));
        assertEquals(product("    R-1 partly\n    R-2 planned\n    R-3 met\n    R-4 not applicable\n"),
                Laid.changed(text, ProductText.of(text, "p", NATURAL).setAnswers(answers)));
    }

    private static final Names NATURAL = new Names((name, type) -> false,
            (one, other) -> one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length()));

    private static String product(String body) {
        return "product p : c {\n    model X\n\n" + body + "}\n";
    }

    private static Answer answer(String text, String requirement) {
        return ProductText.of(text, "p", Names.NONE).answer(requirement).orElseThrow();
    }

    private static List<TextEdit> edits(String text, String requirement, Answer answer) {
        return ((Edits) ProductText.of(text, "p", Names.NONE).setAnswer(requirement, answer)).edits();
    }

    private static String set(String text, String requirement, UnaryOperator<Answer> change) {
        var wanted = change.apply(answer(text, requirement));
        var changed = Laid.changed(text, ProductText.of(text, "p", Names.NONE).setAnswer(requirement, wanted));
        assertEquals(wanted, answer(changed, requirement));
        return changed;
    }

    private static String add(String text, String requirement) {
        return Laid.changed(text, ProductText.of(text, "p", NATURAL).setAnswer(requirement, Answer.of(Verdict.PLANNED)));
    }
}
