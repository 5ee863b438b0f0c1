package org.kijun.analysis.applicability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.kijun.analysis.applicability.Explanation.FactMatch;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.derived.Truth;

/** From an explanation to an answer. What is open is tried out, so that only facts which can still change the answer are asked for. */
final class Decision {
    private Decision() {
    }

    static Applicability of(Explanation because) {
        return switch (because.truth()) {
            case TRUE -> new Applicability.Applies(because);
            case FALSE -> new Applicability.DoesNotApply(because);
            case UNKNOWN -> open(because);
        };
    }

    private static Applicability open(Explanation because) {
        var tests = new LinkedHashMap<Fact, List<FactTest>>();
        collect(because, tests);
        var facts = tests.entrySet().stream().map(entry -> new OpenFact(entry.getKey(), entry.getValue())).toList();
        return Completions.of(because, facts)
                .map(completions -> tried(because, facts, completions))
                .orElseGet(() -> new Applicability.Undecided(because, facts));
    }

    private static Applicability tried(Explanation because, List<OpenFact> facts, Completions completions) {
        return completions.constant()
                .map(truth -> of(new Explanation.WhateverTheAnswer(truth, facts.stream().map(OpenFact::fact).toList(), because)))
                .orElseGet(() -> new Applicability.Undecided(because, completions.deciding()));
    }

    /** Tests that are unknown and on the way to the result: a decided part hides what is inside of it. */
    private static void collect(Explanation explanation, SequencedMap<Fact, List<FactTest>> tests) {
        if (explanation.truth() != Truth.UNKNOWN) {
            return;
        }
        if (explanation instanceof FactMatch match) {
            tests.computeIfAbsent(match.fact(), absent -> new ArrayList<>()).add(match.test());
        }
        explanation.parts().forEach(part -> collect(part, tests));
    }
}
