package org.kijun.report.builder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kijun.analysis.Linked;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.model.Clause;
import org.kijun.model.Requirement;
import org.kijun.model.Trace;
import org.kijun.report.Cell;
import org.kijun.report.Section;
import org.kijun.report.Table;

/** Requirements that apply or may apply, crossed with the clauses that they take up. */
final class MatrixCrossing {
    private final Context context;
    private final List<AssessedRequirement> rows;
    /** What each requirement does for its clauses. */
    private final Map<Requirement, Map<Clause, Cell>> marks = new HashMap<>();

    MatrixCrossing(Context context, Assessment assessment) {
        this.context = context;
        this.rows = assessment.rows().stream().filter(row -> row.outcome() != Outcome.DOES_NOT_APPLY).toList();
    }

    Section section() {
        var grid = new Grid<>(context.words(), MatrixRequirements::key)
                .links("id", 10, row -> List.of(Cell.Link.row(MatrixRequirements.key(row), MatrixRequirements.TABLE, MatrixRequirements.key(row))))
                .status("verdict", 12, row -> Optional.of(Standings.of(row.outcome())));
        for (var clause : clauses()) {
            var header = RequirementWords.neutral(clause.getName());
            grid.mark(RequirementWords.clause(clause), header, context.model().label(clause.document()), row -> mark(row.requirement(), clause));
        }
        var table = grid.table("crossing", context.words().of("table.crossing"), rows, new Table.Sheet(true, 3));
        return context.parts().section("crossing", List.of(table));
    }

    /** The clauses that occur in traces, in the order of the documents. */
    private List<Clause> clauses() {
        Set<Clause> traced = rows.stream()
                .flatMap(row -> row.requirement().getTraces().stream())
                .map(Trace::getClause)
                .filter(clause -> Linked.is(clause) && isChosen(clause))
                .collect(Collectors.toSet());
        return context.index().clauses().stream().filter(traced::contains).toList();
    }

    private boolean isChosen(Clause clause) {
        return context.request().documents().isEmpty() || context.request().documents().contains(clause.document());
    }

    private Cell mark(Requirement requirement, Clause clause) {
        return marks.computeIfAbsent(requirement, this::marks).getOrDefault(clause, Cell.EMPTY);
    }

    private Map<Clause, Cell> marks(Requirement requirement) {
        var byClause = new HashMap<Clause, Cell>();
        requirement.getTraces().stream().filter(trace -> Linked.is(trace.getClause()))
                .forEach(trace -> byClause.putIfAbsent(trace.getClause(), RelationMark.of(trace.getRelation()).cell(context.words())));
        return byClause;
    }
}
