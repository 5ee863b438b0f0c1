package org.kijun.analysis.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often each outcome occurs. There is no single score: a product with nine requirements met and one not met is not "90 % secure".
 *
 * @param counts one entry for every outcome, zeros included
 */
public record Tally(Map<Outcome, Integer> counts) {
    public Tally {
        var all = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            all.put(outcome, counts.getOrDefault(outcome, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    public static Tally of(Collection<AssessedRequirement> rows) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        rows.forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
        return new Tally(counts);
    }

    public int count(Outcome outcome) {
        return counts.get(outcome);
    }

    /** All rows, whatever their outcome. */
    public int total() {
        return Arrays.stream(Outcome.values()).mapToInt(this::count).sum();
    }

    /** Rows that ask something of the product: all but those that do not apply by class, condition or baseline. */
    public int asked() {
        return total() - count(Outcome.DOES_NOT_APPLY);
    }

    public Tally plus(Tally other) {
        var sums = new EnumMap<>(counts);
        other.counts.forEach((outcome, count) -> sums.merge(outcome, count, Integer::sum));
        return new Tally(sums);
    }
}
