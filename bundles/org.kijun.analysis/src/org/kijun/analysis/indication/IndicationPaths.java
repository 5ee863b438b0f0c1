package org.kijun.analysis.indication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.kijun.analysis.Linked;
import org.kijun.analysis.Reservation;
import org.kijun.analysis.TraceLink;
import org.kijun.analysis.Traceability;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.analysis.change.Suspect;
import org.kijun.analysis.mapping.Chain;
import org.kijun.analysis.mapping.ChainFinder;
import org.kijun.analysis.mapping.Reading;
import org.kijun.model.Clause;
import org.kijun.model.ClauseStatus;
import org.kijun.model.Confidence;
import org.kijun.model.Document;
import org.kijun.model.Strength;
import org.kijun.model.Traceable;

/** Finds the paths from the answers of a product to the clauses of a document. */
final class IndicationPaths {
    private static final Comparator<IndicationPath> BEST_FIRST = Comparator.comparing(IndicationPath::indication).reversed()
            .thenComparing(Comparator.comparing(IndicationPath::firm).reversed())
            .thenComparing(Comparator.comparing(IndicationPath::carry).reversed())
            .thenComparing(Comparator.comparing(IndicationPath::confidence).reversed())
            .thenComparing(Comparator.comparingInt(IndicationPath::strength).reversed())
            .thenComparingInt(path -> path.chain().steps().size());

    private final Document document;
    private final ChainFinder chains;
    private final Map<Clause, List<IndicationPath>> found = new HashMap<>();

    IndicationPaths(Traceability index, Document document, int depth) {
        this.document = document;
        this.chains = new ChainFinder(index, document, depth);
    }

    List<IndicatedClause> clauses(Assessment assessment) {
        for (var row : assessment.rows()) {
            best(row).forEach((clause, path) -> found.computeIfAbsent(clause, absent -> new ArrayList<>()).add(path));
        }
        return document.allClauses().stream()
                .filter(IndicationPaths::asks)
                .map(clause -> IndicatedClause.of(clause, found.getOrDefault(clause, List.of()).stream().sorted(BEST_FIRST).toList()))
                .toList();
    }

    private static boolean asks(Clause clause) {
        return clause.getStrength() != Strength.INFO && clause.getStatus() != ClauseStatus.WITHDRAWN;
    }

    /** The best path of one answer to each clause; of equally good paths the one through the first trace. */
    private SequencedMap<Clause, IndicationPath> best(AssessedRequirement row) {
        var best = new LinkedHashMap<Clause, IndicationPath>();
        if (row.outcome() == Outcome.DOES_NOT_APPLY || row.outcome() == Outcome.NOT_APPLICABLE) {
            return best;
        }
        follow(row, row.requirement(), Optional.empty(), best);
        for (var trace : row.requirement().getTraces()) {
            if (Linked.is(trace.getClause())) {
                follow(row, trace.getClause(), Optional.of(new TraceLink(row.requirement(), trace)), best);
            }
        }
        return best;
    }

    private void follow(AssessedRequirement row, Traceable from, Optional<TraceLink> trace, Map<Clause, IndicationPath> best) {
        var reading = reading(row.outcome());
        chains.best(from, reading).forEach((clause, chain) -> best.merge(clause, path(row, trace, chain, reading), IndicationPaths::better));
    }

    private static IndicationPath better(IndicationPath one, IndicationPath other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private static Reading reading(Outcome outcome) {
        return outcome == Outcome.NOT_MET || outcome == Outcome.PLANNED ? Reading.NOT_MET : Reading.MET;
    }

    private static IndicationPath path(AssessedRequirement row, Optional<TraceLink> trace, Chain chain, Reading reading) {
        var path = new IndicationPath(row, trace, chain, reading, Indication.NONE, reservations(row, trace, chain));
        return new IndicationPath(row, trace, chain, reading, indication(path), path.reservations());
    }

    /** What the path carries, capped by the answer at its beginning. */
    private static Indication indication(IndicationPath path) {
        var carried = Indication.of(path.carry());
        return switch (path.answer().outcome()) {
            case MET, EQUIVALENT -> carried;
            case PARTLY -> carried == Indication.INDICATED ? Indication.PARTLY : carried;
            case NOT_MET, PLANNED -> carried == Indication.NONE ? Indication.NONE : Indication.GAP;
            case UNANSWERED, UNDECIDED, NOT_APPLICABLE, DOES_NOT_APPLY -> Indication.NONE;
        };
    }

    private static Set<Reservation> reservations(AssessedRequirement row, Optional<TraceLink> trace, Chain chain) {
        var reservations = EnumSet.noneOf(Reservation.class);
        Reservation.of(row.requirement().getStatus()).ifPresent(reservations::add);
        if (chain.confidence() == Confidence.LOW) {
            reservations.add(Reservation.LOW_CONFIDENCE);
        }
        if (row.unreviewedEquivalent()) {
            reservations.add(Reservation.UNREVIEWED_EQUIVALENT);
        }
        row.suspects().stream().filter(suspect -> concerns(suspect, trace)).map(IndicationPaths::reservation).forEach(reservations::add);
        return reservations;
    }

    private static boolean concerns(Suspect suspect, Optional<TraceLink> trace) {
        return switch (suspect) {
            case Suspect.OfAnswer answer -> true;
            case Suspect.OfTrace other -> trace.filter(link -> link.trace() == other.trace()).isPresent();
        };
    }

    private static Reservation reservation(Suspect suspect) {
        return switch (suspect) {
            case Suspect.OfAnswer answer -> Reservation.SUSPECT_ANSWER;
            case Suspect.OfTrace trace -> Reservation.SUSPECT_TRACE;
        };
    }
}
