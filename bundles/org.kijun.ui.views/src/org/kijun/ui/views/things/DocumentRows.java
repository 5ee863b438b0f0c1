package org.kijun.ui.views.things;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kijun.analysis.NaturalOrder;
import org.kijun.analysis.coverage.ClauseCoverage;
import org.kijun.analysis.coverage.CoverageCounts;
import org.kijun.analysis.coverage.Extent;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.report.builder.Standings;
import org.kijun.ui.views.coverage.Scopes;
import org.kijun.ui.views.frame.Piece;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.Share;
import org.kijun.ui.views.frame.Titles;

/** Documents with their clauses, and how far the requirements take them up. */
final class DocumentRows {
    /** A row with the clauses that count below it. */
    private record Counted(List<Row> rows, List<ClauseCoverage> clauses) {
    }

    private final Collected collected;
    private final Map<Clause, ClauseCoverage> coverage = new HashMap<>();

    DocumentRows(Collected collected) {
        this.collected = collected;
        Scopes.coverage(collected.snapshot(), collected.shown().baseline()).clauses().forEach(each -> coverage.put(each.clause(), each));
    }

    Row row() {
        var documents = collected.sorted(collected.snapshot().index().documents());
        var rows = new ArrayList<Row>();
        documents.stream().filter(document -> !isCitedOnly(document)).map(this::row).forEach(rows::add);
        var cited = documents.stream().filter(this::isCitedOnly).map(this::row).toList();
        if (!cited.isEmpty()) {
            rows.add(Collected.heading("cited", "folder", cited.size(), cited));
        }
        return Collected.heading("documents", "document", documents.size() - cited.size(), rows);
    }

    /** Documents that the library only names, since others refer to them. */
    private boolean isCitedOnly(Document document) {
        return document.getClauses().isEmpty() && collected.isLibrary(document);
    }

    private Row row(Document document) {
        var nested = nested(document.getClauses());
        return shared(collected.top(document), nested);
    }

    private Counted nested(List<Clause> clauses) {
        var rows = new ArrayList<Row>();
        var counted = new ArrayList<ClauseCoverage>();
        for (var clause : NaturalOrder.sorted(clauses, Titles::number)) {
            if (clause.getName() != null) {
                var inside = nested(clause.getClauses());
                rows.add(shared(collected.row(clause, label(clause)), inside));
                counted.addAll(inside.clauses());
                Optional.ofNullable(coverage.get(clause)).ifPresent(counted::add);
            }
        }
        return new Counted(rows, counted);
    }

    private static Row shared(Row row, Counted nested) {
        var whole = row.with(nested.rows());
        if (nested.clauses().isEmpty()) {
            return whole;
        }
        var counts = CoverageCounts.of(nested.clauses());
        return whole.with(Share.of(counts), List.of(Piece.quiet(counts.covered() * 100 / counts.total() + "%")));
    }

    private List<Piece> label(Clause clause) {
        var known = Optional.ofNullable(coverage.get(clause));
        known.filter(each -> each.firm() != Extent.COVERED).ifPresent(each -> collected.markOpen(clause));
        var sign = known.map(each -> Piece.sign(Standings.of(each.firm()))).orElse(Piece.plain(""));
        return List.of(sign, Piece.plain(Titles.number(clause)), Piece.plain(collected.titles().title(clause)));
    }
}
