package org.kijun.analysis.applicability;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kijun.analysis.applicability.FactReading.Conversion;
import org.kijun.analysis.applicability.FactReading.Known;
import org.kijun.analysis.applicability.FactReading.Open;
import org.kijun.analysis.applicability.FactReading.SaidTwice;
import org.kijun.analysis.applicability.FactReading.Unreadable;
import org.kijun.model.Fact;
import org.kijun.model.FactKind;
import org.kijun.model.FactTest;
import org.kijun.model.FactValue;
import org.kijun.model.Unit;
import org.kijun.model.derived.Conditions;
import org.kijun.model.derived.Truth;

/** One test of a fact against what a product says. */
record FactComparison(Truth truth, FactReading reading) {
    /** Compares with everything that the product says about the fact. */
    static FactComparison of(FactTest test, List<FactValue> values) {
        return switch (values.size()) {
            case 0 -> new FactComparison(Truth.UNKNOWN, new Open());
            case 1 -> of(test, values.getFirst());
            default -> new FactComparison(Truth.UNKNOWN, new SaidTwice(values));
        };
    }

    private static FactComparison of(FactTest test, FactValue value) {
        var truth = Conditions.evaluate(test, value);
        return new FactComparison(truth, truth == Truth.UNKNOWN ? new Unreadable(value) : new Known(value, conversion(test, value)));
    }

    private static Optional<Conversion> conversion(FactTest test, FactValue value) {
        if (test.getFact().getKind() != FactKind.QUANTITY) {
            return Optional.empty();
        }
        var wanted = unit(test.getUnit(), test.getFact());
        return Quantity.read(value.getValue(), unit(value.getUnit(), test.getFact()))
                .filter(has -> !Objects.equals(has.unit(), wanted))
                .flatMap(has -> has.in(wanted).map(converted -> new Conversion(has, converted)));
    }

    /** The unit that is meant: the written one, else that of the fact. */
    static Unit unit(Unit written, Fact fact) {
        return written == null ? fact.getUnit() : written;
    }
}
