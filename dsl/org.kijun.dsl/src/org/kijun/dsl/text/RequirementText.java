package org.kijun.dsl.text;

import org.kijun.model.KijunPackage;
import org.kijun.model.Requirement;
import org.kijun.model.TestCase;
import org.kijun.model.Trace;

/** Requirements with their traces and test cases. */
record RequirementText(Words words) {
    void write(Requirement requirement) {
        words.begin("requirement", requirement).open();
        words.line(requirement.getObligation().getLiteral()).texts(requirement.getStatement());
        words.property("summary", requirement.getSummary());
        DocumentText.place(words, requirement);
        ConditionText.property(words, requirement.getCondition());
        alternatives(requirement);
        words.flag("or equivalent", requirement.isOrEquivalent());
        requirement.getParameters().forEach(parameter -> Heads.parameter(words, parameter));
        words.property("rationale", requirement.getRationale());
        if (requirement.eIsSet(KijunPackage.Literals.REQUIREMENT__STATUS)) {
            words.literal("status", requirement.getStatus());
        }
        words.links("conflicts", requirement, requirement.getConflicts()).links("replaces", requirement, requirement.getReplaces());
        words.list("traces", requirement.getTraces(), this::trace);
        requirement.getTests().forEach(this::test);
        words.close();
    }

    private void alternatives(Requirement requirement) {
        if (!requirement.getAlternatives().isEmpty()) {
            words.line("any of").open();
            requirement.getAlternatives().forEach(alternative -> words.line(Words.plain(alternative.getName())).texts(alternative.getTitle()));
            words.close();
        }
    }

    private void trace(Trace trace) {
        words.word(Words.reference(trace, trace.getClause()));
        if (trace.eIsSet(KijunPackage.Literals.TRACE__RELATION)) {
            words.word(trace.getRelation().getLiteral());
        }
        words.texts(trace.getRationale());
        if (trace.getAsOf() != null) {
            words.word("as of").word(Words.plain(trace.getAsOf()));
        }
    }

    private void test(TestCase test) {
        words.begin("test", test).word("by").word(test.getMethod().getLiteral()).open();
        words.property("given", test.getGiven());
        test.getSteps().forEach(step -> words.line("when").texts(step.getAction()).word("then").texts(step.getExpected()));
        words.property("evidence", test.getEvidence()).close();
    }
}
