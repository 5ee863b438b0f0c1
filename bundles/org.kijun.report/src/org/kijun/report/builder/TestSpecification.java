package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kijun.model.TestCase;
import org.kijun.model.TestMethod;
import org.kijun.model.TestStep;
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

/** What a lab does, step by step: a section for each method, a heading for each requirement, a row for each step. */
final class TestSpecification {
    /** A step of a test; what holds for the whole test stands in its first row only. */
    private record Line(TestCase test, int number, TestStep step) {
        boolean isFirst() {
            return number == 1;
        }

        String key() {
            return ModelWords.name(test) + "/" + number;
        }
    }

    private final Context context;
    private final ReportRequest request;
    private final Words words;
    private final List<Asked> asked;

    TestSpecification(Context context) {
        this.context = context;
        this.request = context.request();
        this.words = context.words();
        this.asked = Asked.of(request, context.index());
    }

    Report report() {
        var methods = TestMethod.VALUES.stream().filter(method -> tests(method) > 0).toList();
        var sections = (methods.isEmpty() ? List.of(TestMethod.DEVICE_CHECK) : methods).stream().map(this::section).toList();
        return new Report(request.kind(), title(), request.languages(), cover(), sections, sections.getFirst().tables().getFirst().id());
    }

    private Phrase title() {
        var subject = request.products().isEmpty()
                ? request.baselines().stream().findFirst().map(context.model()::label).orElseGet(() -> words.of("all-requirements"))
                : context.model().label(request.products().getFirst());
        return words.of("test-specification.title", subject);
    }

    private Cover cover() {
        var counts = new ArrayList<Block.KeyValue>();
        counts.add(context.parts().count("count.requirements", asked.size()));
        for (var method : TestMethod.VALUES) {
            counts.add(new Block.KeyValue(words.of(method).capitalised(), Cell.count(tests(method))));
        }
        counts.add(context.parts().count("count.untested", asked.stream().filter(each -> each.requirement().getTests().isEmpty()).count()));
        var instructions = List.of(words.of("test-specification.how-1"), words.of("test-specification.how-2"), words.of("test-specification.how-3"));
        return new Cover(context.parts().facts(request, Parts.baselines(request)), counts, instructions, List.copyOf(results()));
    }

    private long tests(TestMethod method) {
        return asked.stream().flatMap(each -> each.requirement().getTests().stream()).filter(test -> test.getMethod() == method).count();
    }

    private List<Cell.Status> results() {
        return words.statuses(Standing.PASSED, Standing.FAILED, Standing.NOT_RUN, Standing.NOT_APPLICABLE);
    }

    private Section section(TestMethod method) {
        var id = method.getLiteral();
        var table = grid().table("tests-" + id, words.of("test-specification.table", words.of(method)), Rows.of(rows(method)),
                new Table.Sheet(true, 3));
        return Parts.section(id, words.of(method).capitalised(), List.of(table));
    }

    private List<Row> rows(TestMethod method) {
        var grid = grid();
        var rows = new ArrayList<Row>();
        for (var each : asked) {
            var tests = each.requirement().getTests().stream().filter(test -> test.getMethod() == method).toList();
            if (!tests.isEmpty()) {
                rows.add(new Row.Heading(0, heading(each)));
                tests.forEach(test -> lines(test).forEach(line -> rows.add(grid.row(line))));
            }
        }
        return rows;
    }

    /** The requirement, with the values that its tests speak of. */
    private Phrase heading(Asked asked) {
        var title = words.of("heading.requirement", RequirementWords.id(asked.requirement()), context.model().label(asked.requirement()));
        var values = context.requirements().values(asked.effective());
        return values.isEmpty() ? title : words.of("heading.values", title, values);
    }

    private static List<Line> lines(TestCase test) {
        var lines = new ArrayList<Line>();
        for (var step : test.getSteps()) {
            lines.add(new Line(test, lines.size() + 1, step));
        }
        return lines;
    }

    private Grid<Line> grid() {
        return new Grid<>(words, Line::key)
                .name("test", 14, line -> ModelWords.name(line.test()))
                .number("step", 5, line -> (long) line.number())
                .text("test-title", 20, line -> line.isFirst() ? title(line.test()) : Phrase.EMPTY)
                .markdown("given", 28, line -> line.isFirst() ? context.model().of(line.test().getGiven()) : Phrase.EMPTY)
                .markdown("action", 36, line -> context.model().of(line.step().getAction()))
                .markdown("expected", 36, line -> context.model().of(line.step().getExpected()))
                .markdown("wanted-evidence", 24, line -> line.isFirst() ? context.model().of(line.test().getEvidence()) : Phrase.EMPTY)
                .verdictInput("result", 12, results(), line -> Optional.empty())
                .textInput("remarks", 24, line -> Phrase.EMPTY);
    }

    private Phrase title(TestCase test) {
        return Objects.equals(context.model().label(test).plain(), test.getName()) ? Phrase.EMPTY : context.model().label(test);
    }
}
