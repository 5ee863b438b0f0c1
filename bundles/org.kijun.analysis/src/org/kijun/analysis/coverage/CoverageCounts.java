package org.kijun.analysis.coverage;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * Numbers of normative clauses.
 *
 * @param covered fully taken up
 * @param partly taken up in part
 * @param open not taken up
 * @param provisionallyCovered of the partly covered and open ones: would be covered if reserved links counted
 * @param provisionallyPartly of the open ones: would be covered in part if reserved links counted
 */
public record CoverageCounts(int covered, int partly, int open, int provisionallyCovered, int provisionallyPartly) {
    public static CoverageCounts of(Collection<ClauseCoverage> clauses) {
        return new CoverageCounts(
                count(clauses, clause -> clause.firm() == Extent.COVERED),
                count(clauses, clause -> clause.firm() == Extent.PARTLY),
                count(clauses, clause -> clause.firm() == Extent.OPEN),
                count(clauses, clause -> clause.firm() != Extent.COVERED && clause.provisional() == Extent.COVERED),
                count(clauses, clause -> clause.firm() == Extent.OPEN && clause.provisional() == Extent.PARTLY));
    }

    public int total() {
        return covered + partly + open;
    }

    private static int count(Collection<ClauseCoverage> clauses, Predicate<ClauseCoverage> which) {
        return (int) clauses.stream().filter(which).count();
    }
}
