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

    /** The product answers more than once, and the answers lead to different results. */
    record Contradictory(List<FactValue> values) implements FactReading {
        public Contradictory {
            values = List.copyOf(values);
        }
    }

    /** The answer and the test do not fit together. */
    record Unreadable(FactValue value, Misfit misfit) implements FactReading {
    }

    /** Why an answer and a test do not fit together. */
    enum Misfit {
        /** A number is expected and something else is written. */
        NOT_A_NUMBER,
        /** The units have no common base. */
        UNITS_DIFFER,
        /** The test or the answer is not of the kind of the fact, such as a number for a fact that holds or does not. */
        WRONG_KIND
    }

    /** The same quantity in two units: 60 second = 1 minute. */
    record Conversion(Quantity from, Quantity to) {
    }
}
