package org.kijun.analysis.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kijun.analysis.MappingStep;
import org.kijun.model.Clause;
import org.kijun.model.Confidence;
import org.kijun.model.SetRelation;
import org.kijun.model.Traceable;

/**
 * Mappings one after another. A chain is only as strong as its weakest link; the rationale of every link stands in its entry.
 *
 * @param steps in order, each beginning where the one before ends; empty for a chain that stays where it is
 */
public record Chain(Traceable from, List<MappingStep> steps) {
    private static final int STRONGEST = 10;

    public Chain {
        steps = List.copyOf(steps);
    }

    public Traceable to() {
        return steps.isEmpty() ? from : steps.getLast().to();
    }

    public Carry carry(Reading reading) {
        return steps.stream().map(step -> reading.carry(step.relation())).reduce(Carry.FULLY, Carry::weaker);
    }

    /** The least strength of the steps, 0 to 10; 10 without steps. */
    public int strength() {
        return steps.stream().mapToInt(step -> step.entry().getStrength()).min().orElse(STRONGEST);
    }

    /** The least confidence of the steps and of the clauses that they lead over. */
    public Confidence confidence() {
        var judged = steps.stream().map(step -> step.entry().getConfidence());
        var read = stations().filter(Clause.class::isInstance).map(station -> ((Clause) station).getConfidence());
        return Stream.concat(judged, read).min(Comparator.naturalOrder()).orElse(Confidence.HIGH);
    }

    /** What the relations come to for both ends, or nothing when that does not follow from them. */
    public Optional<SetRelation> relation() {
        var relation = Optional.of(SetRelation.EQUAL);
        for (var step : steps) {
            relation = relation.flatMap(before -> together(before, step.relation()));
        }
        return relation;
    }

    /** The elements from the first to the last. */
    public Stream<Traceable> stations() {
        return Stream.concat(Stream.of(from), steps.stream().map(MappingStep::to));
    }

    /** The better chain first: by what it carries, by confidence, by strength, then the shorter one, then by names. */
    public static Comparator<Chain> bestFirst(Reading reading) {
        return Comparator.comparing((Chain chain) -> chain.carry(reading)).reversed()
                .thenComparing(Comparator.comparing(Chain::confidence).reversed())
                .thenComparing(Comparator.comparingInt(Chain::strength).reversed())
                .thenComparingInt(chain -> chain.steps.size())
                .thenComparing(Chain::names);
    }

    private static Optional<SetRelation> together(SetRelation first, SetRelation second) {
        if (first == SetRelation.EQUAL) {
            return Optional.of(second);
        }
        var same = first == second && (first == SetRelation.SUBSET || first == SetRelation.SUPERSET);
        return second == SetRelation.EQUAL || same ? Optional.of(first) : Optional.empty();
    }

    private String names() {
        return stations().map(station -> Objects.toString(station.qualifiedName(), "")).collect(Collectors.joining("\n"));
    }
}
