package org.kijun.analysis.indication;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.kijun.analysis.Reservation;
import org.kijun.analysis.TraceLink;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.mapping.Carry;
import org.kijun.analysis.mapping.Chain;
import org.kijun.analysis.mapping.Reading;
import org.kijun.model.Confidence;

/**
 * One way from an answer to a clause: statement ─▶ requirement ─▶ traced clause ─▶ mappings ─▶ clause.
 *
 * @param trace the trace at the beginning; empty when the requirement itself is mapped
 * @param chain the mappings after it; without steps when the trace leads to the clause directly
 * @param reading whether the path carries that something is met or that it is not
 * @param reservations why the path is shown but not counted as firm
 */
public record IndicationPath(
        AssessedRequirement answer, Optional<TraceLink> trace, Chain chain, Reading reading, Indication indication, Set<Reservation> reservations) {

    public IndicationPath {
        var ordered = EnumSet.noneOf(Reservation.class);
        ordered.addAll(reservations);
        reservations = Collections.unmodifiableSet(ordered);
    }

    public boolean firm() {
        return reservations.isEmpty();
    }

    /** What the weakest link carries. */
    public Carry carry() {
        var mapped = chain.carry(reading);
        return trace.map(link -> reading.carry(link.trace().getRelation()).weaker(mapped)).orElse(mapped);
    }

    /** The least confidence of the mappings and of the clauses on the path. */
    public Confidence confidence() {
        return chain.confidence();
    }

    /** The least strength of the mappings, 0 to 10. */
    public int strength() {
        return chain.strength();
    }
}
