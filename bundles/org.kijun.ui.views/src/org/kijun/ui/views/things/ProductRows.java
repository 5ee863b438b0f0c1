package org.kijun.ui.views.things;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.analysis.assessment.Tally;
import org.kijun.model.Product;
import org.kijun.report.builder.Standings;
import org.kijun.ui.views.frame.Piece;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.Share;

/** Products with the counts of their verdicts. */
final class ProductRows {
    private static final Set<Outcome> TO_DO = EnumSet.of(Outcome.PARTLY, Outcome.PLANNED, Outcome.NOT_MET, Outcome.UNANSWERED, Outcome.UNDECIDED);

    private final Collected collected;

    ProductRows(Collected collected) {
        this.collected = collected;
    }

    Row row() {
        var products = collected.sorted(collected.snapshot().index().products());
        return Collected.heading("products", "product", products.size(), products.stream().map(this::row).toList());
    }

    private Row row(Product product) {
        var tally = Assessment.of(product, collected.snapshot().index()).tally();
        if (TO_DO.stream().anyMatch(outcome -> tally.count(outcome) > 0)) {
            collected.markOpen(product);
        }
        return collected.top(product, counts(tally).toArray(Piece[]::new)).with(share(tally), List.of());
    }

    private static List<Piece> counts(Tally tally) {
        var pieces = new ArrayList<Piece>();
        for (var outcome : Outcome.values()) {
            if (tally.count(outcome) > 0 && outcome != Outcome.DOES_NOT_APPLY) {
                pieces.add(Piece.toned(Standings.of(outcome).sign() + tally.count(outcome), Standings.of(outcome)));
            }
        }
        return pieces;
    }

    private static Share share(Tally tally) {
        var parts = new ArrayList<Share.Part>();
        for (var outcome : Outcome.values()) {
            if (outcome != Outcome.DOES_NOT_APPLY) {
                parts.add(new Share.Part(Standings.of(outcome).tone(), tally.count(outcome)));
            }
        }
        return new Share(parts);
    }
}
