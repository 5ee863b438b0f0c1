package org.kijun.analysis.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestModel;
import org.kijun.model.Clause;
import org.kijun.model.Requirement;
import org.kijun.model.Trace;
import org.kijun.model.TraceRelation;
import org.kijun.model.Verdict;

class SuspectsTest {
    private final TestModel model = new TestModel();
    private final Clause clause = model.clause(model.document("d"), "1");
    private final Requirement requirement = model.requirement("R-1");
    private final Trace trace = model.trace(requirement, TraceRelation.IMPLEMENTS, clause);

    @Test
    void aTraceToAnOlderContentIsSuspect() {
        trace.setAsOf(clause.fingerprint());
        clause.setSummary(TestModel.text("something else"));
        assertEquals(List.of(new Suspect.OfTrace(requirement, trace, trace.getAsOf(), clause.fingerprint())), Suspects.in(model.index()));
    }

    @Test
    void aTraceToThePresentContentIsNotSuspect() {
        trace.setAsOf(clause.fingerprint().toUpperCase(Locale.ROOT));
        assertEquals(List.of(), Suspects.in(model.index()));
    }

    @Test
    void aTraceThatDoesNotSayWhatItWasMadeAgainstIsNotSuspect() {
        assertEquals(List.of(), Suspects.in(model.index()));
    }

    @Test
    void anAnswerToAnOlderWordingIsSuspect() {
        var product = model.product("p");
        var statement = TestModel.answer(product, requirement, Verdict.MET);
        statement.setAsOf("00000000");
        assertEquals(List.of(new Suspect.OfAnswer(product, statement, "00000000", requirement.fingerprint())), Suspects.in(model.index()));
    }
}
