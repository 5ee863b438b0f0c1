package org.kijun.analysis.applicability;

import java.util.Objects;
import java.util.Optional;

import org.kijun.model.Comparison;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.FactValue;
import org.kijun.model.Unit;

/** One answer to the question that a fact asks. */
sealed interface FactAnswer {
    /** Whether the answer passes the test, or nothing when the two do not fit together. */
    Optional<Boolean> passes(FactTest test);

    /** What a product writes about a fact, or nothing when it is not of the kind of the fact. */
    static Optional<FactAnswer> read(FactValue value) {
        return switch (value.getFact().getKind()) {
            case BOOLEAN -> value.getValue() == null ? Optional.of(new YesNo(!value.isNegated())) : Optional.empty();
            case CHOICE -> value.isNegated() ? Optional.empty() : Optional.ofNullable(value.getValue()).map(Chosen::new);
            case QUANTITY -> value.isNegated() ? Optional.empty() : quantity(value).map(Measured::new);
        };
    }

    private static Optional<Quantity> quantity(FactValue value) {
        return Quantity.read(value.getValue(), unit(value.getUnit(), value.getFact()));
    }

    /** The number that a test asks for, in its own unit or else in that of the fact. */
    static Optional<Quantity> wanted(FactTest test) {
        return Quantity.read(test.getValue(), unit(test.getUnit(), test.getFact()));
    }

    private static Unit unit(Unit written, Fact fact) {
        return written == null ? fact.getUnit() : written;
    }

    /** The fact holds or does not. */
    record YesNo(boolean yes) implements FactAnswer {
        @Override
        public Optional<Boolean> passes(FactTest test) {
            return test.getComparison() == Comparison.HOLDS ? Optional.of(yes) : Optional.empty();
        }
    }

    /** One of the choices. */
    record Chosen(String choice) implements FactAnswer {
        @Override
        public Optional<Boolean> passes(FactTest test) {
            return test.getComparison() == Comparison.IS ? Optional.of(Objects.equals(test.getValue(), choice)) : Optional.empty();
        }
    }

    /** A number with a unit. */
    record Measured(Quantity quantity) implements FactAnswer {
        @Override
        public Optional<Boolean> passes(FactTest test) {
            return wanted(test).flatMap(quantity::compare).flatMap(sign -> holds(test.getComparison(), sign));
        }

        private static Optional<Boolean> holds(Comparison comparison, int sign) {
            return switch (comparison) {
                case IS -> Optional.of(sign == 0);
                case AT_LEAST -> Optional.of(sign >= 0);
                case AT_MOST -> Optional.of(sign <= 0);
                case MORE_THAN -> Optional.of(sign > 0);
                case LESS_THAN -> Optional.of(sign < 0);
                case HOLDS -> Optional.empty();
            };
        }
    }
}
