package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Cover;
import org.kijun.report.Report;
import org.kijun.report.Section;
import org.kijun.report.Standing;

/** How a product answers each requirement, and what that says about clauses, incidents and other documents. */
final class Matrix {
    /** Outcomes from good to open, as charts show them. */
    static final List<Outcome> OUTCOMES = List.of(Outcome.MET, Outcome.EQUIVALENT, Outcome.PARTLY, Outcome.PLANNED, Outcome.NOT_MET,
            Outcome.NOT_APPLICABLE, Outcome.UNANSWERED, Outcome.UNDECIDED);

    private final Context context;
    private final Assessment assessment;

    Matrix(Context context) {
        this.context = context;
        this.assessment = Asked.assessment(context.request(), context.index());
    }

    Report report() {
        var title = context.words().of("matrix.title", context.model().label(assessment.product()));
        return new Report(context.request().kind(), title, context.request().languages(), cover(), sections(), MatrixRequirements.TABLE);
    }

    private List<Section> sections() {
        return List.of(
                new MatrixSummary(context, assessment).section(),
                new MatrixRequirements(context, assessment).section(),
                new MatrixCrossing(context, assessment).section(),
                new MatrixClauses(context, assessment).section(),
                new MatrixIncidents(context, assessment).section(),
                new MatrixIndications(context, assessment).section(),
                new MatrixOpenPoints(context, assessment).section());
    }

    private Cover cover() {
        var tally = assessment.tally();
        var counts = new ArrayList<Block.KeyValue>();
        counts.add(context.parts().count("count.asked", tally.asked()));
        OUTCOMES.forEach(outcome -> counts.add(context.parts().count(Standings.of(outcome), tally.count(outcome))));
        counts.add(context.parts().count(Standing.DOES_NOT_APPLY, tally.count(Outcome.DOES_NOT_APPLY)));
        var words = context.words();
        var instructions = List.of(words.of("matrix.how-1"), words.of("matrix.how-2"), words.of("matrix.how-3"));
        return new Cover(context.parts().facts(context.request(), Parts.baselines(context.request())), counts, instructions, legend());
    }

    private List<Cell.Signed> legend() {
        var legend = new ArrayList<Cell.Signed>();
        OUTCOMES.forEach(outcome -> legend.add(context.words().status(Standings.of(outcome))));
        legend.add(context.words().status(Standing.DOES_NOT_APPLY));
        Arrays.stream(RelationMark.values()).forEach(mark -> legend.add(mark.cell(context.words())));
        return legend;
    }
}
