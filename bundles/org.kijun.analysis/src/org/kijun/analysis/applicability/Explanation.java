package org.kijun.analysis.applicability;

import java.util.List;
import java.util.Optional;

import org.kijun.analysis.Origin;
import org.kijun.analysis.baseline.AppliedExclusion;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.analysis.taxonomy.ClassPath;
import org.kijun.model.Baseline;
import org.kijun.model.Condition;
import org.kijun.model.DeviceClass;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.Requirement;
import org.kijun.model.derived.Truth;

/** Why something holds, does not hold, or is not known: a tree in which every part has its own truth value. */
public sealed interface Explanation {
    Truth truth();

    /** What the truth value is made of; empty for a leaf. */
    default List<Explanation> parts() {
        return List.of();
    }

    /** Where it is asked in a text, such as the line of the condition. */
    default Optional<Origin> asked() {
        return Optional.empty();
    }

    /** Every part has to hold. */
    record All(Truth truth, List<Explanation> parts) implements Explanation {
        public All {
            parts = List.copyOf(parts);
        }

        static All of(List<Explanation> parts) {
            return new All(parts.stream().map(Explanation::truth).reduce(Truth.TRUE, Truth::and), parts);
        }
    }

    /** One of the parts has to hold. */
    record Any(Truth truth, List<Explanation> parts) implements Explanation {
        public Any {
            parts = List.copyOf(parts);
        }

        static Any of(List<Explanation> parts) {
            return new Any(parts.stream().map(Explanation::truth).reduce(Truth.FALSE, Truth::or), parts);
        }
    }

    /** The part must not hold. */
    record Negation(Truth truth, Explanation part) implements Explanation {
        static Negation of(Explanation part) {
            return new Negation(part.truth().not(), part);
        }

        @Override
        public List<Explanation> parts() {
            return List.of(part);
        }
    }

    /**
     * The product is, or is not, of one of the classes.
     *
     * @param wanted the classes asked for; empty when every class is meant
     * @param held the classes that the product declares
     * @param paths how the product belongs to the classes asked for; empty when it belongs to none
     */
    record ClassMatch(Truth truth, List<DeviceClass> wanted, List<DeviceClass> held, List<ClassPath> paths, Optional<Origin> asked)
            implements Explanation {
        public ClassMatch {
            wanted = List.copyOf(wanted);
            held = List.copyOf(held);
            paths = List.copyOf(paths);
        }
    }

    /** A fact was compared. */
    record FactMatch(Truth truth, FactTest test, FactReading reading, Optional<Origin> asked) implements Explanation {
        public Fact fact() {
            return test.getFact();
        }
    }

    /**
     * A baseline of the product asks for the requirement.
     *
     * @param selection the requirement as the baseline has it: from which included baseline, how tailored
     * @param parts the scope of the baseline; empty when it has none
     */
    record Selected(Truth truth, Baseline baseline, EffectiveRequirement selection, List<Explanation> parts) implements Explanation {
        public Selected {
            parts = List.copyOf(parts);
        }
    }

    /** A baseline of the product does not name the requirement. */
    record NotSelected(Baseline baseline) implements Explanation {
        @Override
        public Truth truth() {
            return Truth.FALSE;
        }
    }

    /** A baseline of the product, or one that it includes, takes the requirement out; the reason stands in the exclusion. */
    record Excluded(Baseline baseline, AppliedExclusion exclusion) implements Explanation {
        @Override
        public Truth truth() {
            return Truth.FALSE;
        }

        @Override
        public Optional<Origin> asked() {
            return Origin.of(exclusion.exclusion());
        }
    }

    /** The requirement is withdrawn; it asks nothing of anybody any more. */
    record Withdrawn(Requirement requirement) implements Explanation {
        @Override
        public Truth truth() {
            return Truth.FALSE;
        }
    }

    /** Part of the condition cannot be read: a name that is not found, or a text that is still being typed. */
    record Broken(Optional<Condition> condition, Optional<Origin> asked) implements Explanation {
        @Override
        public Truth truth() {
            return Truth.UNKNOWN;
        }
    }

    /** Facts are open, and every answer to them leads to the same result. */
    record WhateverTheAnswer(Truth truth, List<Fact> open, Explanation part) implements Explanation {
        public WhateverTheAnswer {
            open = List.copyOf(open);
        }

        @Override
        public List<Explanation> parts() {
            return List.of(part);
        }
    }
}
