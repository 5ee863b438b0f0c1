package org.kijun.analysis.applicability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.kijun.analysis.applicability.Explanation.All;
import org.kijun.analysis.applicability.Explanation.Any;
import org.kijun.analysis.applicability.Explanation.FactMatch;
import org.kijun.analysis.applicability.Explanation.Negation;
import org.kijun.analysis.applicability.Explanation.Selected;
import org.kijun.model.Fact;
import org.kijun.model.FactValue;
import org.kijun.model.derived.Conditions;
import org.kijun.model.derived.Truth;

/**
 * What an explanation comes to under every combination of answers to open facts. The combinations are numbered like the readings of a counter that
 * has one wheel for each fact.
 */
final class Completions {
    private static final int MOST = 4096;

    private final List<OpenFact> facts;
    private final List<List<FactValue>> answers;
    private final List<Truth> outcomes;

    private Completions(Explanation explanation, List<OpenFact> facts, List<List<FactValue>> answers) {
        this.facts = facts;
        this.answers = answers;
        this.outcomes = IntStream.range(0, stride(facts.size())).mapToObj(at -> under(explanation, assumed(at))).toList();
    }

    /** Tries every combination, or nothing when there are too many. A fact whose tests cannot be read stays open. */
    static Optional<Completions> of(Explanation explanation, List<OpenFact> open) {
        var facts = open.stream().filter(fact -> !samples(fact).isEmpty()).toList();
        var answers = facts.stream().map(Completions::samples).toList();
        var combinations = answers.stream().mapToLong(List::size).reduce(1, (product, size) -> Math.min(product * size, MOST + 1L));
        return combinations > MOST ? Optional.empty() : Optional.of(new Completions(explanation, facts, answers));
    }

    /** The result, when all combinations lead to the same known one. */
    Optional<Truth> constant() {
        var first = outcomes.getFirst();
        return first != Truth.UNKNOWN && outcomes.stream().allMatch(first::equals) ? Optional.of(first) : Optional.empty();
    }

    /** The facts to which two answers lead to different results while all other answers stay the same. */
    List<OpenFact> deciding() {
        return IntStream.range(0, facts.size()).filter(this::decides).mapToObj(facts::get).toList();
    }

    private boolean decides(int fact) {
        var stride = stride(fact);
        return IntStream.range(0, outcomes.size())
                .anyMatch(at -> outcomes.get(at) != outcomes.get(at - digit(at, fact) * stride));
    }

    private Map<Fact, FactValue> assumed(int combination) {
        var assumed = new HashMap<Fact, FactValue>();
        for (var fact = 0; fact < facts.size(); fact++) {
            assumed.put(facts.get(fact).fact(), answers.get(fact).get(digit(combination, fact)));
        }
        return assumed;
    }

    private int digit(int combination, int fact) {
        return combination / stride(fact) % answers.get(fact).size();
    }

    private int stride(int fact) {
        return answers.subList(0, fact).stream().mapToInt(List::size).reduce(1, (product, size) -> product * size);
    }

    private static List<FactValue> samples(OpenFact open) {
        return SampleAnswers.to(open.fact(), open.tests());
    }

    private static Truth under(Explanation explanation, Map<Fact, FactValue> assumed) {
        if (explanation.truth() != Truth.UNKNOWN) {
            return explanation.truth();
        }
        return switch (explanation) {
            case FactMatch match -> answered(match, assumed);
            case All all -> all(all.parts(), assumed);
            case Selected selected -> all(selected.parts(), assumed);
            case Any any -> any.parts().stream().map(part -> under(part, assumed)).reduce(Truth.FALSE, Truth::or);
            case Negation negation -> under(negation.part(), assumed).not();
            case Explanation.ClassMatch match -> match.truth();
            case Explanation.NotSelected decided -> decided.truth();
            case Explanation.Excluded decided -> decided.truth();
            case Explanation.Withdrawn decided -> decided.truth();
            case Explanation.Broken broken -> broken.truth();
            case Explanation.WhateverTheAnswer settled -> settled.truth();
        };
    }

    private static Truth all(List<Explanation> parts, Map<Fact, FactValue> assumed) {
        return parts.stream().map(part -> under(part, assumed)).reduce(Truth.TRUE, Truth::and);
    }

    private static Truth answered(FactMatch match, Map<Fact, FactValue> assumed) {
        return Optional.ofNullable(assumed.get(match.fact()))
                .map(answer -> Conditions.evaluate(match.test(), answer))
                .orElse(Truth.UNKNOWN);
    }
}
