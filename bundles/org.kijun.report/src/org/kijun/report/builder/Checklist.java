package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.model.Evidence;
import org.kijun.model.Phase;
import org.kijun.model.Statement;
import org.kijun.report.Audience;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Cover;
import org.kijun.report.Phrase;
import org.kijun.report.Report;
import org.kijun.report.ReportRequest;
import org.kijun.report.Row;
import org.kijun.report.Rows;
import org.kijun.report.Section;
import org.kijun.report.Standing;
import org.kijun.report.Table;
import org.kijun.report.Words;

/**
 * What each audience has to look at, by phase of the life cycle, to be filled in. With a product, only what applies or may apply, with the answers
 * that the product has already.
 */
final class Checklist {
    private static final List<Standing> ANSWERS =
            List.of(Standing.MET, Standing.PARTLY, Standing.NOT_MET, Standing.PLANNED, Standing.NOT_APPLICABLE, Standing.EQUIVALENT);

    /** One line to fill in, with its number in the list. */
    private record Line(int number, Asked asked) {
        Optional<Statement> answer() {
            return asked.assessed().flatMap(AssessedRequirement::statement);
        }
    }

    private final Context context;
    private final ReportRequest request;
    private final Words words;
    private final List<Asked> asked;

    Checklist(Context context) {
        this.context = context;
        this.request = context.request();
        this.words = context.words();
        this.asked = Asked.of(request, context.index());
    }

    Report report() {
        var busy = audiences().stream().filter(audience -> count(audience) > 0).toList();
        var sections = (busy.isEmpty() ? audiences() : busy).stream().map(this::section).toList();
        return new Report(request.kind(), title(), request.languages(), cover(), sections, sections.getFirst().tables().getFirst().id());
    }

    private List<Audience> audiences() {
        return request.audience().map(List::of).orElseGet(() -> Arrays.asList(Audience.values()));
    }

    private Phrase title() {
        var subject = request.products().isEmpty()
                ? request.baselines().stream().findFirst().map(context.model()::label).orElseGet(() -> words.of("all-requirements"))
                : context.model().label(request.products().getFirst());
        return request.audience()
                .map(audience -> words.of("checklist.title-for", subject, audience(audience)))
                .orElseGet(() -> words.of("checklist.title", subject));
    }

    private Phrase audience(Audience audience) {
        return words.of("Audience." + audience.id());
    }

    private Cover cover() {
        var counts = new ArrayList<Block.KeyValue>();
        for (var audience : audiences()) {
            counts.add(new Block.KeyValue(audience(audience), Cell.count(count(audience))));
        }
        counts.add(context.parts().count("checklist.undecided", asked.stream().filter(Checklist::isUndecided).count()));
        var instructions = List.of(words.of("checklist.how-1"), words.of("checklist.how-2"), words.of("checklist.how-3"));
        return new Cover(context.parts().facts(request, Parts.baselines(request)), counts, instructions, List.copyOf(choices()));
    }

    private long count(Audience audience) {
        return asked.stream().filter(each -> audience.concerns(each.requirement())).count();
    }

    private List<Cell.Status> choices() {
        return ANSWERS.stream().map(words::status).toList();
    }

    private static boolean isUndecided(Asked asked) {
        return asked.assessed().filter(row -> row.applicability() instanceof Applicability.Undecided).isPresent();
    }

    private Section section(Audience audience) {
        var table = grid().table("checklist-" + audience.id(), words.of("checklist.table", audience(audience)), Rows.of(rows(audience)),
                new Table.Sheet(true, 4));
        return Parts.section(audience.id(), audience(audience), List.of(table));
    }

    private List<Row> rows(Audience audience) {
        var byPhase = asked.stream().filter(each -> audience.concerns(each.requirement()))
                .collect(Collectors.groupingBy(Checklist::phase, TreeMap::new, Collectors.toList()));
        var grid = grid();
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var group : byPhase.entrySet()) {
            rows.add(new Row.Heading(0, phase(group.getKey())));
            for (var each : group.getValue()) {
                rows.add(grid.row(new Line(++number, each)));
            }
        }
        return rows;
    }

    /** Position of the first phase in the life cycle; requirements without phase come last. */
    private static int phase(Asked asked) {
        return asked.requirement().getPhases().stream().mapToInt(Phase::getValue).min().orElse(Phase.values().length);
    }

    private Phrase phase(int value) {
        return value < Phase.values().length ? words.of(Phase.get(value)).capitalised() : words.of("no-phase").capitalised();
    }

    private Grid<Line> grid() {
        var grid = new Grid<Line>(words, line -> RequirementWords.id(line.asked().requirement()))
                .number("no", 5, line -> (long) line.number())
                .name("id", 10, line -> RequirementWords.id(line.asked().requirement()))
                .text("title", 24, line -> context.model().label(line.asked().requirement()))
                .markdown("statement", 40, line -> context.requirements().statement(line.asked().effective()))
                .label("obligation", 8, line -> context.requirements().obligation(line.asked().effective()))
                .markdown("how-to-check", 40, line -> context.requirements().howToCheck(line.asked().requirement())).folded();
        if (!request.products().isEmpty()) {
            grid.status("applies", 10, line -> line.asked().assessed().map(row -> Standings.of(row.applicability())))
                    .text("why", 30, this::why).folded();
        }
        return inputs(grid);
    }

    private Phrase why(Line line) {
        return line.asked().assessed().map(row -> context.explainer().decisive(row.applicability())).orElse(Phrase.EMPTY);
    }

    private Grid<Line> inputs(Grid<Line> grid) {
        return grid
                .verdictInput("verdict", 14, choices(), line -> line.answer().map(Statement::getVerdict).map(Standings::of))
                .textInput("comment", 30, line -> context.requirements().comment(line.answer()))
                .textInput("evidence", 24, line -> evidence(line.answer()))
                .dateInput("date", 12, line -> line.answer().map(Statement::getDate).orElse(""))
                .textInput("who", 14, line -> RequirementWords.neutral(line.answer().map(Statement::getReviewer).orElse("")));
    }

    private static Phrase evidence(Optional<Statement> answer) {
        return Phrase.neutral(answer.stream().flatMap(given -> given.getEvidence().stream()).map(Evidence::getTarget)
                .collect(Collectors.joining("\n")));
    }
}
