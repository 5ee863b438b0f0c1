package org.kijun.model.derived;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kijun.model.Unit;

/** Units and the numbers that go with them. */
public final class Units {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private Units() {
    }

    /** The unit that this one is in the end a multiple of, itself for a base unit; empty when the bases form a cycle. */
    public static Optional<Unit> base(Unit unit) {
        var seen = new HashSet<Unit>();
        var at = unit;
        while (at.getBase() != null) {
            if (!seen.add(at)) {
                return Optional.empty();
            }
            at = at.getBase();
        }
        return Optional.of(at);
    }

    /** Whether values in the two units can be compared. */
    public static boolean comparable(Unit one, Unit other) {
        return one == other || base(one).isPresent() && base(one).equals(base(other));
    }

    /** The amount in base units; without a unit, the amount itself. The unit must have a base. */
    public static BigDecimal inBase(BigDecimal amount, Unit unit) {
        var result = amount;
        for (var at = unit; at != null && at.getBase() != null; at = at.getBase()) {
            result = at.getFactor() == null ? result : result.multiply(at.getFactor());
        }
        return result;
    }

    /** The number that is written in decimal, or empty when it is none. */
    public static Optional<BigDecimal> number(String written) {
        return written != null && NUMBER.matcher(written).matches() ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }
}
