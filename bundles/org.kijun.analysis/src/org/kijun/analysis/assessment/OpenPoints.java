package org.kijun.analysis.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.change.Suspect;
import org.kijun.model.Statement;

/** The rules that turn a line of an assessment into things to do. */
final class OpenPoints {
    private OpenPoints() {
    }

    static List<OpenPoint> of(AssessedRequirement row) {
        var points = new ArrayList<OpenPoint>();
        if (row.applicability() instanceof Applicability.Undecided undecided) {
            points.add(new OpenPoint.UndecidedFacts(row.requirement(), undecided.open()));
        }
        if (row.outcome() != Outcome.DOES_NOT_APPLY) {
            points.addAll(byOutcome(row));
            points.addAll(doubts(row));
        }
        return points;
    }

    private static List<OpenPoint> byOutcome(AssessedRequirement row) {
        var requirement = row.requirement();
        return switch (row.outcome()) {
            case UNANSWERED -> List.of(new OpenPoint.Unanswered(requirement));
            case NOT_MET -> List.of(new OpenPoint.NotMet(requirement, given(row)));
            case PARTLY -> List.of(new OpenPoint.PartlyMet(requirement, given(row)));
            case PLANNED -> List.of(new OpenPoint.Planned(requirement, given(row), Optional.ofNullable(given(row).getDue())));
            case NOT_APPLICABLE -> List.of(new OpenPoint.ClaimedNotApplicable(requirement, given(row)));
            case EQUIVALENT -> equivalent(row);
            case MET, UNDECIDED, DOES_NOT_APPLY -> List.of();
        };
    }

    private static List<OpenPoint> equivalent(AssessedRequirement row) {
        var points = new ArrayList<OpenPoint>();
        if (!row.requirement().isOrEquivalent()) {
            points.add(new OpenPoint.EquivalentNotAccepted(row.requirement(), given(row)));
        }
        if (row.unreviewedEquivalent()) {
            points.add(new OpenPoint.UnreviewedEquivalent(row.requirement(), given(row)));
        }
        return points;
    }

    private static List<OpenPoint> doubts(AssessedRequirement row) {
        var points = new ArrayList<OpenPoint>();
        for (var suspect : row.suspects()) {
            if (suspect instanceof Suspect.OfAnswer) {
                points.add(new OpenPoint.SuspectAnswer(row.requirement(), suspect));
            }
        }
        if (!row.furtherStatements().isEmpty()) {
            points.add(new OpenPoint.AnsweredTwice(row.requirement(), row.furtherStatements()));
        }
        return points;
    }

    private static Statement given(AssessedRequirement row) {
        return row.statement().orElseThrow();
    }
}
