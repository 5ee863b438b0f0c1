package org.kijun.analysis.incident;

import java.util.Collection;
import java.util.EnumSet;

import org.kijun.analysis.assessment.Outcome;

/** How a product stands to a threat, judged by its answers to the requirements that counter the threat. */
public enum Protection {
    /** Every applicable requirement is met, or an equivalent function takes its place. */
    COUNTERED,
    /** Some are met, or met in part. */
    PARTLY,
    /** None is met, and at least one is answered. */
    NOT_COUNTERED,
    /** Nothing is answered yet. */
    NOT_KNOWN,
    /** No requirement that applies counters the threat. */
    NO_REQUIREMENT;

    private static final EnumSet<Outcome> GOOD = EnumSet.of(Outcome.MET, Outcome.EQUIVALENT);
    private static final EnumSet<Outcome> FAIR = EnumSet.of(Outcome.MET, Outcome.EQUIVALENT, Outcome.PARTLY);
    private static final EnumSet<Outcome> SILENT = EnumSet.of(Outcome.UNANSWERED, Outcome.UNDECIDED);
    private static final EnumSet<Outcome> ASIDE = EnumSet.of(Outcome.DOES_NOT_APPLY, Outcome.NOT_APPLICABLE);

    /** What several answers come to. Requirements that do not apply, or are said not to, stand aside. */
    static Protection of(Collection<Outcome> outcomes) {
        var asked = outcomes.stream().filter(outcome -> !ASIDE.contains(outcome)).toList();
        if (asked.isEmpty()) {
            return NO_REQUIREMENT;
        }
        if (GOOD.containsAll(asked)) {
            return COUNTERED;
        }
        if (asked.stream().anyMatch(FAIR::contains)) {
            return PARTLY;
        }
        return SILENT.containsAll(asked) ? NOT_KNOWN : NOT_COUNTERED;
    }
}
