package org.kijun.report.builder;

import java.util.List;
import java.util.Optional;

import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.report.Cell;
import org.kijun.report.Section;
import org.kijun.report.Standing;
import org.kijun.report.Table;

/** One row for each requirement: whether it applies and why, the verdict, the answer and its evidence. */
final class MatrixRequirements {
    static final String TABLE = "requirements";

    private final Context context;
    private final Assessment assessment;

    MatrixRequirements(Context context, Assessment assessment) {
        this.context = context;
        this.assessment = assessment;
    }

    Section section() {
        var table = grid().table(TABLE, context.words().of("table.answers"), assessment.rows(), new Table.Sheet(true, 3));
        return context.parts().section("requirements", List.of(table));
    }

    private Grid<AssessedRequirement> grid() {
        var requirements = context.requirements();
        return new Grid<>(context.words(), MatrixRequirements::key)
                .name("id", 10, MatrixRequirements::key)
                .text("title", 24, row -> context.model().label(row.requirement()))
                .markdown("statement", 40, row -> requirements.statement(row.effective()))
                .label("obligation", 8, row -> requirements.obligation(row.effective()))
                .status("applies", 10, row -> Optional.of(Standings.of(row.applicability())))
                .text("why", 32, row -> context.explainer().decisive(row.applicability())).folded()
                .status("verdict", 12, row -> Optional.of(Standings.of(row.outcome())))
                .remark("answer", 32, row -> requirements.answer(row.statement()))
                .links("evidence", 24, row -> RequirementWords.evidence(row.evidence()))
                .status("suspect", 10, row -> row.suspects().isEmpty() ? Optional.empty() : Optional.of(Standing.SUSPECT))
                .links("traces", 28, row -> requirements.traces(row.requirement())).folded();
    }

    static String key(AssessedRequirement row) {
        return RequirementWords.id(row.requirement());
    }

    /** A requirement with the sign of its verdict, as a link to its row. */
    static Cell.Link link(AssessedRequirement row) {
        return Cell.Link.row(Standings.of(row.outcome()).sign() + " " + key(row), TABLE, key(row));
    }
}
