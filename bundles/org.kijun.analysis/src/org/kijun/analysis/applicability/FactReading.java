package org.kijun.analysis.applicability;

import java.util.List;
import java.util.Optional;

import org.kijun.model.FactValue;

/** What a product says about a fact, as one test reads it. */
public sealed interface FactReading {
    /**
     * The product gives a value.
     *
     * @param value what stands in the product
     * @param conversion how the value was brought to the unit of the test, when the units differ
     */
    record Known(FactValue value, Optional<Conversion> conversion) implements FactReading {
    }

    /** The product does not answer. */
    record Open() implements FactReading {
    }

    /** The product answers more than once; no answer counts. */
    record SaidTwice(List<FactValue> values) implements FactReading {
        public SaidTwice {
            values = List.copyOf(values);
        }
    }

    /** The answer and the test do not fit together: a word for a number, units without a common base, a value for a fact that holds or does not. */
    record Unreadable(FactValue value) implements FactReading {
    }

    /** The same quantity in two units: 60 second = 1 minute. */
    record Conversion(Quantity from, Quantity to) {
    }
}
