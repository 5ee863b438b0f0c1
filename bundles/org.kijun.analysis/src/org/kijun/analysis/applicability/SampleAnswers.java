package org.kijun.analysis.applicability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.kijun.analysis.applicability.FactAnswer.Chosen;
import org.kijun.analysis.applicability.FactAnswer.Measured;
import org.kijun.analysis.applicability.FactAnswer.YesNo;
import org.kijun.model.Choice;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.Unit;

/** Answers to an open fact, one for each way in which its tests can tell answers apart. */
final class SampleAnswers {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SampleAnswers() {
    }

    static List<FactAnswer> to(Fact fact, List<FactTest> tests) {
        return switch (fact.getKind()) {
            case BOOLEAN -> List.of(new YesNo(true), new YesNo(false));
            case CHOICE -> choices(fact, tests);
            case QUANTITY -> quantities(tests);
        };
    }

    /** Each choice that a test asks for, and one that none asks for when there is one. */
    private static List<FactAnswer> choices(Fact fact, List<FactTest> tests) {
        var asked = new LinkedHashSet<>(tests.stream().map(FactTest::getValue).filter(Objects::nonNull).toList());
        var declared = fact.getChoices().stream().map(Choice::getName).filter(Objects::nonNull).toList();
        var other = declared.isEmpty() ? Optional.of("") : declared.stream().filter(name -> !asked.contains(name)).findFirst();
        return Stream.concat(asked.stream(), other.stream()).<FactAnswer>map(Chosen::new).toList();
    }

    /** Each number that a test asks for, one between every two neighbours, one below and one above all. */
    private static List<FactAnswer> quantities(List<FactTest> tests) {
        var bounds = tests.stream().map(FactAnswer::wanted).flatMap(Optional::stream).map(Quantity::inBase).flatMap(Optional::stream).toList();
        var units = bounds.stream().map(Quantity::unit).distinct().toList();
        if (units.size() != 1) {
            return List.of();
        }
        var sorted = new TreeSet<>(bounds.stream().map(Quantity::amount).toList());
        return around(sorted).stream().map(amount -> measured(amount, units.getFirst())).toList();
    }

    private static FactAnswer measured(BigDecimal amount, Unit unit) {
        return new Measured(new Quantity(amount, unit));
    }

    private static List<BigDecimal> around(TreeSet<BigDecimal> bounds) {
        var amounts = new ArrayList<BigDecimal>();
        amounts.add(bounds.first().subtract(BigDecimal.ONE));
        for (var bound : bounds) {
            amounts.add(bound);
            var next = bounds.higher(bound);
            amounts.add(next == null ? bound.add(BigDecimal.ONE) : bound.add(next).multiply(HALF));
        }
        return amounts;
    }
}
