package org.kijun.analysis.applicability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.kijun.model.Unit;
import org.kijun.model.derived.Units;

/**
 * A number with a unit.
 *
 * @param unit null for a plain number
 */
public record Quantity(BigDecimal amount, Unit unit) {
    /** Reads a number as it is written in a text, or nothing when it is none. */
    public static Optional<Quantity> read(String number, Unit unit) {
        return Units.number(number).map(amount -> new Quantity(amount, unit));
    }

    /** The same quantity in another unit, to 16 digits; nothing when the units have no common base. */
    public Optional<Quantity> in(Unit other) {
        if (unit == null || other == null || !Units.comparable(unit, other)) {
            return Optional.empty();
        }
        var one = Units.inBase(BigDecimal.ONE, other);
        return one.signum() == 0
                ? Optional.empty()
                : Optional.of(new Quantity(Units.inBase(amount, unit).divide(one, MathContext.DECIMAL64), other));
    }

    /** The number without trailing zeros and without an exponent: 0.5, 60. */
    public String number() {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
