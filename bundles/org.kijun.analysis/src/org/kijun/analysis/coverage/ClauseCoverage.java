package org.kijun.analysis.coverage;

import java.util.Collection;
import java.util.List;

import org.kijun.analysis.Reservation;
import org.kijun.model.Clause;
import org.kijun.model.MappingEntry;

/**
 * One normative clause and the requirements that take it up. Several partial links never add up to a covered clause.
 *
 * @param firm what counts
 * @param provisional what would count if nothing were reserved: drafts, suspect traces, uncertain readings; withdrawn requirements never count
 * @param links all traces to the clause or to a heading above it, those that do not count too
 * @param unmapped mapping entries which say, with a reason, that the clause has no counterpart in other documents
 */
public record ClauseCoverage(Clause clause, Extent firm, Extent provisional, List<CoveringLink> links, List<MappingEntry> unmapped) {
    public ClauseCoverage {
        links = List.copyOf(links);
        unmapped = List.copyOf(unmapped);
    }

    static ClauseCoverage of(Clause clause, List<CoveringLink> links, List<MappingEntry> unmapped) {
        var firm = links.stream().filter(CoveringLink::firm).toList();
        var provisional = links.stream().filter(link -> !link.reservations().contains(Reservation.WITHDRAWN)).toList();
        return new ClauseCoverage(clause, best(firm), best(provisional), links, unmapped);
    }

    private static Extent best(Collection<CoveringLink> links) {
        return links.stream().map(CoveringLink::extent).reduce(Extent.OPEN, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
