package org.kijun.analysis.indication;

import java.util.List;

import org.kijun.model.Clause;

/**
 * What the answers of a product say about one clause.
 *
 * @param firm what counts
 * @param provisional what would count if nothing were reserved: low confidence, suspect links, drafts, unreviewed equivalents
 * @param paths the best path from each answer that leads here, those without weight too; the best first
 */
public record IndicatedClause(Clause clause, Indication firm, Indication provisional, List<IndicationPath> paths) {
    public IndicatedClause {
        paths = List.copyOf(paths);
    }

    static IndicatedClause of(Clause clause, List<IndicationPath> paths) {
        var firm = paths.stream().filter(IndicationPath::firm).map(IndicationPath::indication).toList();
        return new IndicatedClause(clause, together(firm), together(paths.stream().map(IndicationPath::indication).toList()), paths);
    }

    /** Whether some answers speak for the clause and others against it. */
    public boolean contradicted() {
        var speaks = paths.stream().map(IndicationPath::indication).toList();
        return speaks.contains(Indication.GAP) && best(speaks).compareTo(Indication.GAP) > 0;
    }

    /** A gap beside something good leaves a part at most. */
    private static Indication together(List<Indication> indications) {
        var best = best(indications);
        return best == Indication.INDICATED && indications.contains(Indication.GAP) ? Indication.PARTLY : best;
    }

    private static Indication best(List<Indication> indications) {
        return indications.stream().reduce(Indication.NONE, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
