package org.kijun.analysis.applicability;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kijun.analysis.applicability.FactAnswer.Measured;
import org.kijun.analysis.applicability.FactReading.Contradictory;
import org.kijun.analysis.applicability.FactReading.Conversion;
import org.kijun.analysis.applicability.FactReading.Known;
import org.kijun.analysis.applicability.FactReading.Misfit;
import org.kijun.analysis.applicability.FactReading.Open;
import org.kijun.analysis.applicability.FactReading.Unreadable;
import org.kijun.model.Comparison;
import org.kijun.model.FactKind;
import org.kijun.model.FactTest;
import org.kijun.model.FactValue;

/** One test of a fact against what a product says. */
record FactComparison(Truth truth, FactReading reading) {
    /** Compares with everything that the product says about the fact; answers that lead to different results decide nothing. */
    static FactComparison of(FactTest test, List<FactValue> values) {
        if (values.isEmpty()) {
            return new FactComparison(Truth.UNKNOWN, new Open());
        }
        var results = values.stream().map(value -> of(test, value)).toList();
        var first = results.getFirst();
        var agree = results.stream().allMatch(result -> result.truth == first.truth);
        return agree ? first : new FactComparison(Truth.UNKNOWN, new Contradictory(values));
    }

    private static FactComparison of(FactTest test, FactValue value) {
        var answer = FactAnswer.read(value);
        var passes = answer.flatMap(present -> present.passes(test));
        if (passes.isEmpty()) {
            return new FactComparison(Truth.UNKNOWN, new Unreadable(value, misfit(test, value, answer)));
        }
        return new FactComparison(Truth.of(passes.get()), new Known(value, conversion(test, answer.orElseThrow())));
    }

    private static Misfit misfit(FactTest test, FactValue value, Optional<FactAnswer> answer) {
        var numbers = test.getFact().getKind() == FactKind.QUANTITY && test.getComparison() != Comparison.HOLDS && value.getValue() != null;
        if (!numbers) {
            return Misfit.WRONG_KIND;
        }
        return answer.isPresent() && FactAnswer.wanted(test).isPresent() ? Misfit.UNITS_DIFFER : Misfit.NOT_A_NUMBER;
    }

    private static Optional<Conversion> conversion(FactTest test, FactAnswer answer) {
        if (!(answer instanceof Measured measured)) {
            return Optional.empty();
        }
        var has = measured.quantity();
        return FactAnswer.wanted(test)
                .filter(wanted -> !Objects.equals(wanted.unit(), has.unit()))
                .flatMap(wanted -> has.in(wanted.unit()))
                .map(converted -> new Conversion(has, converted));
    }
}
