package org.kijun.analysis.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kijun.analysis.TestModel.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestConditions;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.change.Change.Added;
import org.kijun.analysis.change.Change.Changed;
import org.kijun.analysis.change.Change.Removed;
import org.kijun.analysis.change.Change.Renumbered;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.Obligation;
import org.kijun.model.Requirement;
import org.kijun.model.TraceRelation;
import org.kijun.model.Verdict;

class EditionDiffTest {
    private final TestModel old = new TestModel();
    private final TestModel now = new TestModel();

    @Test
    void theSameTextHasNoChanges() {
        full(old);
        full(now);
        assertEquals(List.of(), changes());
    }

    @Test
    void aNewRequirementIsAdded() {
        var added = now.requirement("R-1");
        assertEquals(List.of(new Added(added)), changes());
    }

    @Test
    void aMissingRequirementIsRemoved() {
        var removed = old.requirement("R-1");
        assertEquals(List.of(new Removed(removed)), changes());
    }

    @Test
    void aChangeNamesThePropertyWithBothValues() {
        var before = old.requirement("R-1");
        var after = now.requirement("R-1");
        after.setObligation(Obligation.SHOULD);
        after.setStatement(text("The device does better."));
        assertEquals(List.of(new Changed(before, after, List.of(
                new PropertyChange("obligation", "shall", "should"),
                new PropertyChange("statement/en/value", "The device does R-1.", "The device does better.")))), changes());
    }

    @Test
    void anItemIsToldApartByWhatItIsAbout() {
        var before = traced(old, TraceRelation.IMPLEMENTS, "1", "2");
        var after = traced(now, TraceRelation.IMPLEMENTS, "2", "1");
        assertEquals(List.of(new PropertyChange("traces/d/2/clause", "d/2", ""), new PropertyChange("traces/d/2/relation", "implements", "")),
                EditionDiff.between(before, traced(new TestModel(), TraceRelation.IMPLEMENTS, "1")));
        assertEquals(List.of(), EditionDiff.between(before, after));
    }

    @Test
    void anItemAtTheEndIsAChange() {
        traced(old, TraceRelation.SUBSET, "1");
        traced(now, TraceRelation.SUBSET, "1", "2");
        var changed = (Changed) changes().getLast();
        assertEquals(List.of(new PropertyChange("traces/d/2/clause", "", "d/2"), new PropertyChange("traces/d/2/relation", "", "subset")), changed.properties());
    }

    @Test
    void itemsOfOneNameAreAllCompared() {
        var before = traced(old, TraceRelation.SUBSET, "1", "1");
        var after = traced(now, TraceRelation.SUBSET, "1", "1");
        after.getTraces().getLast().setRelation(TraceRelation.EQUAL);
        assertEquals(List.of(new PropertyChange("traces/d/1#2/relation", "subset", "equal")), EditionDiff.between(before, after));
    }

    @Test
    void aConditionIsComparedInTheWordsOfTheLanguage() {
        var before = old.requirement("R-1");
        before.setCondition(TestConditions.holds(old.fact("remote-admin")));
        var after = now.requirement("R-1");
        after.setCondition(TestConditions.not(TestConditions.holds(now.fact("remote-admin"))));
        assertEquals(List.of(new PropertyChange("condition", "remote-admin", "not remote-admin")), EditionDiff.between(before, after));
    }

    @Test
    void anAnswerThatChangesIsAChangeOfTheProduct() {
        TestModel.answer(old.product("p"), old.requirement("R-1"), Verdict.PLANNED);
        TestModel.answer(now.product("p"), now.requirement("R-1"), Verdict.MET);
        var changed = (Changed) changes().getFirst();
        assertEquals(List.of(new PropertyChange("statements/R-1/verdict", "planned", "met")), changed.properties());
    }

    @Test
    void theSameContentUnderAnotherNumberIsRenumbered() {
        var before = clause(old.document("d"), "1.2", "Passwords are changed.");
        var after = clause(now.document("d"), "1.3", "Passwords are changed.");
        assertEquals(List.of(new Renumbered(before, after, List.of())), changes());
    }

    @Test
    void anotherContentUnderAnotherNumberIsNotRenumbered() {
        var before = clause(old.document("d"), "1.2", "Passwords are changed.");
        var after = clause(now.document("d"), "1.3", "Logs are kept.");
        assertEquals(List.of(new Added(after), new Removed(before)), changes());
    }

    @Test
    void clausesThatSayNothingAreNotPaired() {
        var before = old.clause(old.document("d"), "1");
        var after = now.clause(now.document("d"), "2");
        assertEquals(List.of(new Added(after), new Removed(before)), changes());
    }

    @Test
    void theChildrenOfARenumberedHeadingHaveNotMoved() {
        var oldHeading = clause(old.document("d"), "1", "Heading");
        clause(oldHeading, "a", "Child");
        var newHeading = clause(now.document("d"), "2", "Heading");
        clause(newHeading, "a", "Child");
        assertEquals(List.of(new Renumbered(oldHeading, newHeading, List.of())), changes());
    }

    @Test
    void aClauseUnderAnotherHeadingHasMoved() {
        var before = old.document("d");
        clause(clause(before, "1", "One"), "a", "Child");
        clause(before, "2", "Two");
        var after = now.document("d");
        clause(after, "1", "One");
        clause(clause(after, "2", "Two"), "a", "Child");
        assertEquals(List.of(new PropertyChange("parent", "d/1", "d/2")), ((Changed) changes().getFirst()).properties());
    }

    @Test
    void editionsOfADocumentAreComparedWhateverTheirNames() {
        var before = old.document("guide-1");
        var cited = clause(before, "1", "One");
        clause(before, "2", "Two").getCites().add(cited);
        var after = now.document("guide-2");
        var citedNow = clause(after, "1", "One");
        clause(after, "2", "Two").getCites().add(citedNow);
        var added = clause(after, "3", "Three");
        assertEquals(List.of(new Added(added)), EditionDiff.between(before, after));
    }

    private List<Change> changes() {
        return EditionDiff.between(List.of(old.module()), List.of(now.module()));
    }

    private static void full(TestModel model) {
        var clause = clause(model.document("d"), "1", "One");
        var requirement = model.requirement("R-1", model.deviceClass("router"));
        model.trace(requirement, TraceRelation.SUBSET, clause).setRationale(text("why"));
        requirement.setCondition(TestConditions.and(TestConditions.holds(model.fact("a")), TestConditions.is(model.choice("c", "x"), "x")));
        TestModel.answer(model.product("p"), requirement, Verdict.MET).setComment(text("yes"));
        model.exclude(model.baseline("b", requirement), requirement);
    }

    private static Requirement traced(TestModel model, TraceRelation relation, String... clauses) {
        var document = model.document("d");
        var requirement = model.requirement("R-1");
        List.of(clauses).forEach(name -> model.trace(requirement, relation, model.clause(document, name)));
        return requirement;
    }

    private static Clause clause(Document document, String name, String says) {
        var clause = new TestModel().clause(document, name);
        clause.setSummary(text(says));
        return clause;
    }

    private static Clause clause(Clause parent, String name, String says) {
        var clause = new TestModel().clause(parent, name);
        clause.setSummary(text(says));
        return clause;
    }
}
