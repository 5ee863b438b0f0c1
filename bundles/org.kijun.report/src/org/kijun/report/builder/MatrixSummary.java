package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.List;

import org.kijun.analysis.applicability.ScopedBaseline;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.Group;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.analysis.assessment.RollUp;
import org.kijun.analysis.assessment.Tally;
import org.kijun.model.Named;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Phrase;
import org.kijun.report.Section;
import org.kijun.report.Standing;

/** Verdicts in numbers: in all, and by document, topic and device class. */
final class MatrixSummary {
    private final Context context;
    private final Assessment assessment;

    MatrixSummary(Context context, Assessment assessment) {
        this.context = context;
        this.assessment = assessment;
    }

    Section section() {
        var rows = assessment.rows().stream().filter(row -> row.outcome() != Outcome.DOES_NOT_APPLY).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(scope());
        if (!assessment.conflicts().isEmpty()) {
            blocks.add(Block.caution(context.words().of("matrix.conflicts", assessment.conflicts().size())));
        }
        blocks.add(bars("verdicts", List.of(bar(context.words().of("total"), assessment.tally()))));
        blocks.add(bars("by-document", bars(RollUp.byDocument(rows))));
        blocks.add(bars("by-topic", bars(RollUp.byTopic(rows))));
        blocks.add(bars("by-class", bars(RollUp.byDeviceClass(rows))));
        return context.parts().section("summary", blocks);
    }

    /** Whether the product is one that each baseline is for. */
    private Block.KeyValues scope() {
        var entries = assessment.baselines().stream()
                .map(each -> new Block.KeyValue(context.parts().edition(each.effective().baseline()), context.words().status(standing(each))))
                .toList();
        return new Block.KeyValues(entries.isEmpty() ? Phrase.EMPTY : context.words().of("matrix.scope"), entries);
    }

    private static Standing standing(ScopedBaseline baseline) {
        return switch (baseline.inScope()) {
            case TRUE -> Standing.APPLIES;
            case FALSE -> Standing.DOES_NOT_APPLY;
            case UNKNOWN -> Standing.UNDECIDED;
        };
    }

    private Block.Bars bars(String id, List<Block.Bar> bars) {
        return new Block.Bars(id, context.words().of("chart." + id), context.words().of("count.requirements"), bars);
    }

    private <K extends Named> List<Block.Bar> bars(List<Group<K>> groups) {
        return groups.stream()
                .map(group -> bar(group.key().map(context.model()::label).orElseGet(() -> context.words().of("no-group")), group.tally())).toList();
    }

    private Block.Bar bar(Phrase label, Tally tally) {
        return new Block.Bar(label, Matrix.OUTCOMES.stream().map(outcome -> new Block.Part(status(outcome), tally.count(outcome))).toList());
    }

    private Cell.Status status(Outcome outcome) {
        return context.words().status(Standings.of(outcome));
    }
}
