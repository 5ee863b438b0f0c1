package org.kijun.analysis.coverage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.kijun.analysis.Reservation;
import org.kijun.analysis.TraceLink;

/**
 * What one trace does for one clause.
 *
 * @param limits why it does at most part, although its relation says more
 * @param reservations why it is shown but not counted as firm
 */
public record CoveringLink(TraceLink link, Extent extent, Set<Limit> limits, Set<Reservation> reservations) {
    public CoveringLink {
        limits = inOrder(limits, Limit.class);
        reservations = inOrder(reservations, Reservation.class);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Set<E> values, Class<E> type) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }

    public boolean firm() {
        return reservations.isEmpty();
    }

    /** Why a trace does only a part. */
    public enum Limit {
        /** The trace leads to a heading above the clause. */
        HEADING,
        /** The requirement is for a narrower class than the one that is looked at. */
        NARROWER_CLASS
    }
}
