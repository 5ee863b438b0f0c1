package org.kijun.analysis.applicability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.kijun.analysis.Linked;
import org.kijun.model.Unit;

/**
 * A number with a unit.
 *
 * @param unit null for a plain number
 */
public record Quantity(BigDecimal amount, Unit unit) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    /** Reads a number as it is written in a text, or nothing when it is not a number of at most 18 digits. */
    public static Optional<Quantity> read(String number, Unit unit) {
        return Optional.ofNullable(number)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new Quantity(new BigDecimal(text), unit));
    }

    /** The same quantity in the unit at the end of the chain of units, exactly; nothing when the chain is broken or has no end. */
    public Optional<Quantity> inBase() {
        var seen = new HashSet<Unit>();
        var at = this;
        while (at.unit != null && at.unit.getBase() != null) {
            if (!seen.add(at.unit) || !Linked.is(at.unit.getBase()) || at.unit.getFactor() == null || at.unit.getFactor().signum() <= 0) {
                return Optional.empty();
            }
            at = new Quantity(at.amount.multiply(at.unit.getFactor()), at.unit.getBase());
        }
        return Optional.of(at);
    }

    /** The same quantity in another unit, to 16 digits; nothing when the units have no common base. */
    public Optional<Quantity> in(Unit other) {
        var one = new Quantity(BigDecimal.ONE, other).inBase();
        return inBase()
                .filter(base -> one.isPresent() && Objects.equals(base.unit, one.get().unit))
                .map(base -> new Quantity(base.amount.divide(one.orElseThrow().amount, MathContext.DECIMAL64), other));
    }

    /** Less than, equal to or greater than the other quantity; nothing when they cannot be compared. */
    public Optional<Integer> compare(Quantity other) {
        var there = other.inBase();
        return inBase()
                .filter(here -> there.isPresent() && Objects.equals(here.unit, there.get().unit))
                .map(here -> here.amount.compareTo(there.orElseThrow().amount));
    }

    /** The number without trailing zeros and without an exponent: 0.5, 60. */
    public String number() {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
