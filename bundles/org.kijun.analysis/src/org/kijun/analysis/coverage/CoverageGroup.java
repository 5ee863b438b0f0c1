package org.kijun.analysis.coverage;

import java.util.List;
import java.util.Optional;

/**
 * Clauses that belong together.
 *
 * @param key what they belong to; empty for those that belong nowhere
 */
public record CoverageGroup<K>(Optional<K> key, List<ClauseCoverage> clauses) {
    public CoverageGroup {
        clauses = List.copyOf(clauses);
    }

    public CoverageCounts counts() {
        return CoverageCounts.of(clauses);
    }
}
