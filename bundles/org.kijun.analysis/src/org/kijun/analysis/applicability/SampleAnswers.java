package org.kijun.analysis.applicability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.kijun.model.Choice;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.FactValue;
import org.kijun.model.KijunFactory;
import org.kijun.model.Unit;
import org.kijun.model.derived.Units;

/** Answers to an open fact, one for each way in which its tests can tell answers apart. */
final class SampleAnswers {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SampleAnswers() {
    }

    static List<FactValue> to(Fact fact, List<FactTest> tests) {
        return switch (fact.getKind()) {
            case BOOLEAN -> List.of(answer(fact, false, null, null), answer(fact, true, null, null));
            case CHOICE -> choices(fact, tests);
            case QUANTITY -> quantities(fact, tests);
        };
    }

    /** Each choice that a test asks for, and one that none asks for when there is one. */
    private static List<FactValue> choices(Fact fact, List<FactTest> tests) {
        var asked = new LinkedHashSet<>(tests.stream().map(FactTest::getValue).filter(Objects::nonNull).toList());
        var declared = fact.getChoices().stream().map(Choice::getName).filter(Objects::nonNull).toList();
        var other = declared.isEmpty() ? Optional.of("") : declared.stream().filter(name -> !asked.contains(name)).findFirst();
        return Stream.concat(asked.stream(), other.stream()).map(name -> answer(fact, false, name, null)).toList();
    }

    /** Each number that a test asks for, one between every two neighbours, one below and one above all; in the base of the unit of the fact. */
    private static List<FactValue> quantities(Fact fact, List<FactTest> tests) {
        var base = Optional.ofNullable(fact.getUnit()).flatMap(Units::base).orElse(null);
        var bounds = new TreeSet<BigDecimal>();
        for (var test : tests) {
            Units.number(test.getValue()).map(amount -> Units.inBase(amount, FactComparison.unit(test.getUnit(), fact))).ifPresent(bounds::add);
        }
        return around(bounds).stream().map(amount -> answer(fact, false, amount.toPlainString(), base)).toList();
    }

    private static List<BigDecimal> around(TreeSet<BigDecimal> bounds) {
        var amounts = new ArrayList<BigDecimal>();
        for (var bound : bounds) {
            var next = bounds.higher(bound);
            amounts.add(bound);
            amounts.add(next == null ? bound.add(BigDecimal.ONE) : bound.add(next).multiply(HALF));
        }
        if (!bounds.isEmpty()) {
            amounts.add(bounds.first().subtract(BigDecimal.ONE));
        }
        return amounts;
    }

    private static FactValue answer(Fact fact, boolean negated, String value, Unit unit) {
        var answer = KijunFactory.eINSTANCE.createFactValue();
        answer.setFact(fact);
        answer.setNegated(negated);
        answer.setValue(value);
        answer.setUnit(unit);
        return answer;
    }
}
