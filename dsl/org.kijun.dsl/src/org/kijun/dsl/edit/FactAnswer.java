package org.kijun.dsl.edit;

import java.util.Objects;
import org.kijun.model.FactValue;

/** What is known about a product; a fact that is not known is not in the list of facts at all. */
public sealed interface FactAnswer {
    /** The fact is true. */
    record Yes() implements FactAnswer {
    }

    /** The fact is not true. */
    record No() implements FactAnswer {
    }

    /**
     * One of the values that the fact offers, or a number.
     *
     * @param value the word or the number
     * @param unit  local name of the unit of a number, or empty
     */
    record Value(String value, String unit) implements FactAnswer {
    }

    /** What the text says; the unit must be linked. */
    static FactAnswer of(FactValue value) {
        return of(value, value.getUnit() == null ? "" : Objects.toString(value.getUnit().getName(), ""));
    }

    static FactAnswer of(FactValue value, String unit) {
        if (value.isNegated()) {
            return new No();
        }
        return value.getValue() == null ? new Yes() : new Value(value.getValue(), unit);
    }
}
