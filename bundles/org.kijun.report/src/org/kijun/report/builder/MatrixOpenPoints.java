package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.DecidingFact;
import org.kijun.analysis.assessment.OpenPoint;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Phrase;
import org.kijun.report.Section;
import org.kijun.report.Table;

/** What is left to do: questions to answer, requirements to meet, answers to look at again. */
final class MatrixOpenPoints {
    /** What is to do, with its number among the things to do. */
    private record Line(int number, OpenPoint point) {
    }

    private final Context context;
    private final Assessment assessment;
    private final Map<Requirement, AssessedRequirement> rows = new HashMap<>();

    MatrixOpenPoints(Context context, Assessment assessment) {
        this.context = context;
        this.assessment = assessment;
        assessment.rows().forEach(row -> rows.put(row.requirement(), row));
    }

    Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(facts());
        blocks.add(points());
        if (!assessment.unasked().isEmpty()) {
            blocks.add(unasked());
        }
        return context.parts().section("open-points", blocks);
    }

    private Table facts() {
        var words = context.words();
        return new Grid<DecidingFact>(words, fact -> ModelWords.name(fact.fact()))
                .text("question", 44, this::question)
                .number("decides", 8, fact -> (long) fact.requirements().size())
                .links("requirements", 40, fact -> fact.requirements().stream().map(this::link).toList())
                .table("open-facts", words.of("table.open-facts"), assessment.decidingFacts(), new Table.Sheet(true, 2));
    }

    private Phrase question(DecidingFact fact) {
        var question = context.model().of(fact.fact().getQuestion());
        return question.isEmpty() ? context.model().label(fact.fact()) : question;
    }

    private Table points() {
        var lines = new ArrayList<Line>();
        assessment.openPoints().forEach(point -> lines.add(new Line(lines.size() + 1, point)));
        var words = context.words();
        return new Grid<Line>(words, line -> "point-" + line.number())
                .number("no", 5, line -> (long) line.number())
                .links("id", 10, line -> List.of(link(line.point().requirement())))
                .text("title", 28, line -> context.model().label(line.point().requirement()))
                .label("obligation", 8, line -> words.of(rows.get(line.point().requirement()).obligation()))
                .label("to-do", 30, line -> words.of("OpenPoint." + line.point().getClass().getSimpleName()))
                .remark("detail", 40, line -> detail(line.point()))
                .table("points", words.of("table.points"), lines, new Table.Sheet(true, 3));
    }

    private Phrase detail(OpenPoint point) {
        return switch (point) {
            case OpenPoint.UndecidedFacts undecided -> context.words().each(language -> undecided.facts().stream()
                    .map(open -> open.question(language.code())).collect(Collectors.joining("\n")));
            case OpenPoint.SuspectAnswer suspect -> context.words().of("open-point.suspect", suspect.suspect().was(), suspect.suspect().is());
            case OpenPoint.Planned planned -> comment(planned.statement());
            case OpenPoint.NotMet notMet -> comment(notMet.statement());
            case OpenPoint.PartlyMet partly -> comment(partly.statement());
            case OpenPoint.UnreviewedEquivalent equivalent -> comment(equivalent.statement());
            case OpenPoint.EquivalentNotAccepted equivalent -> comment(equivalent.statement());
            case OpenPoint.ClaimedNotApplicable claimed -> comment(claimed.statement());
            case OpenPoint.AnsweredTwice twice -> context.words().of("open-point.twice", twice.further().size());
            case OpenPoint.Unanswered unanswered -> Phrase.EMPTY;
        };
    }

    private Phrase comment(Statement statement) {
        return context.requirements().answer(Optional.of(statement));
    }

    /** Answers to requirements that nobody asks about; they are shown so that none is lost. */
    private Table unasked() {
        var words = context.words();
        return new Grid<Statement>(words, statement -> RequirementWords.id(statement.getRequirement()))
                .name("id", 10, statement -> RequirementWords.id(statement.getRequirement()))
                .text("title", 28, statement -> context.model().label(statement.getRequirement()))
                .status("verdict", 12, statement -> Optional.of(Standings.of(statement.getVerdict())))
                .remark("answer", 40, this::comment)
                .table("unasked", words.of("table.unasked"), assessment.unasked(), new Table.Sheet(true, 2));
    }

    private Cell.Link link(Requirement requirement) {
        return MatrixRequirements.link(rows.get(requirement));
    }
}
