package org.kijun.analysis.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import org.kijun.analysis.Linked;
import org.kijun.analysis.Traceability;
import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.applicability.ScopedBaseline;
import org.kijun.analysis.baseline.BaselineConflict;
import org.kijun.model.Baseline;
import org.kijun.model.Fact;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;

/**
 * One product against what is asked of it.
 *
 * @param baselines what it is assessed against; empty when every requirement for its classes counts
 * @param rows one line for each requirement of the baselines, or of the classes, in their order
 * @param unasked answers to requirements that stand in no line; kept so that nothing is lost
 * @param conflicts of the baselines, and between them
 */
public record Assessment(
        Product product,
        List<ScopedBaseline> baselines,
        List<AssessedRequirement> rows,
        List<Statement> unasked,
        List<BaselineConflict> conflicts) {

    public Assessment {
        baselines = List.copyOf(baselines);
        rows = List.copyOf(rows);
        unasked = List.copyOf(unasked);
        conflicts = List.copyOf(conflicts);
    }

    /** Against the baselines that the product names; without one, against all requirements for its classes. */
    public static Assessment of(Product product, Traceability index) {
        return of(product, Linked.in(product.getBaselines()), index);
    }

    /** Against these baselines; when the list is empty, against all requirements for the classes of the product. */
    public static Assessment of(Product product, List<Baseline> baselines, Traceability index) {
        return new Assessor(product, baselines).assess(index.requirements());
    }

    public Tally tally() {
        return Tally.of(rows);
    }

    /** What is left to do, requirement by requirement. */
    public List<OpenPoint> openPoints() {
        return rows.stream().flatMap(row -> OpenPoints.of(row).stream()).toList();
    }

    /** Open facts that decide something, the one that decides most first. */
    public List<DecidingFact> decidingFacts() {
        var byFact = new LinkedHashMap<Fact, List<Requirement>>();
        for (var row : rows) {
            if (row.applicability() instanceof Applicability.Undecided undecided) {
                undecided.open().forEach(open -> byFact.computeIfAbsent(open.fact(), absent -> new ArrayList<>()).add(row.requirement()));
            }
        }
        return byFact.entrySet().stream()
                .map(entry -> new DecidingFact(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((DecidingFact fact) -> fact.requirements().size()).reversed())
                .toList();
    }
}
