package org.kijun.analysis.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kijun.analysis.Reservation;
import org.kijun.analysis.TraceLink;
import org.kijun.analysis.Traceability;
import org.kijun.analysis.change.Suspects;
import org.kijun.analysis.coverage.CoveringLink.Limit;
import org.kijun.model.Clause;
import org.kijun.model.Confidence;

/** Finds and weighs the traces that do something for a clause. */
final class CoveringLinks {
    private final Traceability index;
    private final ScopeFilter filter;
    private final Suspects suspects = new Suspects();

    CoveringLinks(Traceability index, ScopeFilter filter) {
        this.index = index;
        this.filter = filter;
    }

    /** Traces to the clause itself, then those to the headings above it. */
    List<CoveringLink> of(Clause clause) {
        var links = new ArrayList<CoveringLink>();
        for (var at = clause; at != null; at = at.eContainer() instanceof Clause heading ? heading : null) {
            for (var link : index.tracesTo(at)) {
                if (filter.requirements().test(link.requirement())) {
                    links.add(weighed(link, at != clause));
                }
            }
        }
        return links;
    }

    private CoveringLink weighed(TraceLink link, boolean heading) {
        var limits = limits(link, heading);
        var extent = Extent.of(link.trace().getRelation());
        return new CoveringLink(link, limits.isEmpty() ? extent : extent.atMost(Extent.PARTLY), limits, reservations(link));
    }

    private Set<Limit> limits(TraceLink link, boolean heading) {
        var limits = EnumSet.noneOf(Limit.class);
        if (heading) {
            limits.add(Limit.HEADING);
        }
        if (filter.narrower().test(link.requirement())) {
            limits.add(Limit.NARROWER_CLASS);
        }
        return limits;
    }

    private Set<Reservation> reservations(TraceLink link) {
        var reservations = EnumSet.noneOf(Reservation.class);
        Reservation.of(link.requirement().getStatus()).ifPresent(reservations::add);
        if (link.clause().getConfidence() == Confidence.LOW) {
            reservations.add(Reservation.LOW_CONFIDENCE);
        }
        suspects.of(link).ifPresent(suspect -> reservations.add(Reservation.SUSPECT_TRACE));
        return reservations;
    }
}
