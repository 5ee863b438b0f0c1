package org.kijun.analysis.applicability;

import java.util.List;

import org.kijun.model.derived.Truth;

/** Whether a requirement applies to a product, and why. */
public sealed interface Applicability {
    /** The whole explanation, whatever the answer is. */
    Explanation because();

    /** The requirement applies. */
    record Applies(Explanation because) implements Applicability {
    }

    /** The requirement does not apply. */
    record DoesNotApply(Explanation because) implements Applicability {
    }

    /**
     * The product leaves something open.
     *
     * @param open the facts that can still change the answer, in the order in which they are asked; empty when only a broken
     *            condition or a product without classes stands in the way
     */
    record Undecided(Explanation because, List<OpenFact> open) implements Applicability {
        public Undecided {
            open = List.copyOf(open);
        }

        /** Whether the product names no device class, so that it is not known whether it is one that is asked for. */
        public boolean classesOpen() {
            return classesOpen(because);
        }

        private static boolean classesOpen(Explanation part) {
            return part.truth() == Truth.UNKNOWN && (part instanceof Explanation.ClassMatch || part.parts().stream().anyMatch(Undecided::classesOpen));
        }
    }
}
