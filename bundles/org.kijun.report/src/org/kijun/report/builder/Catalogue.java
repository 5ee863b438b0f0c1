package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kijun.analysis.Linked;
import org.kijun.model.Named;
import org.kijun.model.Obligation;
import org.kijun.model.Requirement;
import org.kijun.model.TestCase;
import org.kijun.model.Topic;
import org.kijun.model.Trace;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Cover;
import org.kijun.report.Phrase;
import org.kijun.report.Report;
import org.kijun.report.ReportRequest;
import org.kijun.report.Row;
import org.kijun.report.Rows;
import org.kijun.report.Table;
import org.kijun.report.Words;

/** The requirements by topic, then their traces and their tests. */
final class Catalogue {
    private static final String REQUIREMENTS = "requirements";

    private final Context context;
    private final ReportRequest request;
    private final Words words;
    private final List<Asked> asked;

    Catalogue(Context context) {
        this.context = context;
        this.request = context.request();
        this.words = context.words();
        this.asked = Asked.of(request, context.index());
    }

    Report report() {
        var sections = List.of(
                context.parts().section(REQUIREMENTS,
                        List.of(grid().table(REQUIREMENTS, words.of("table.requirements"), Rows.of(rows()), new Table.Sheet(true, 3)))),
                context.parts().section("traces", List.of(traces())),
                context.parts().section("tests", List.of(tests())));
        return new Report(request.kind(), title(), request.languages(), cover(), sections, REQUIREMENTS);
    }

    private Phrase title() {
        Optional<Named> subject = Stream.<Named>concat(request.baselines().stream(), request.documents().stream()).findFirst();
        return words.of("catalogue.title", subject.map(context.model()::label).orElseGet(() -> words.of("all-requirements")));
    }

    private Cover cover() {
        var counts = new ArrayList<Block.KeyValue>();
        counts.add(context.parts().count("count.requirements", asked.size()));
        for (var obligation : Obligation.VALUES) {
            counts.add(new Block.KeyValue(words.of(obligation),
                    Cell.count(asked.stream().filter(each -> each.effective().obligation() == obligation).count())));
        }
        counts.add(context.parts().count("count.tests", asked.stream().mapToLong(each -> each.requirement().getTests().size()).sum()));
        return new Cover(context.parts().facts(request, Parts.baselines(request)), counts, List.of(words.of("catalogue.how")), List.of());
    }

    /** By topic, in the order in which the topics occur. */
    private List<Row> rows() {
        var grid = grid();
        var byTopic = asked.stream().collect(Collectors.groupingBy(Catalogue::topic, LinkedHashMap::new, Collectors.toList()));
        var rows = new ArrayList<Row>();
        byTopic.forEach((topic, members) -> {
            rows.add(new Row.Heading(0, topic.map(context.model()::label).orElseGet(() -> words.of("no-topic"))));
            members.forEach(each -> rows.add(grid.row(each)));
        });
        return rows;
    }

    private static Optional<Topic> topic(Asked asked) {
        return Optional.ofNullable(asked.requirement().getTopic()).filter(Linked::is);
    }

    private Grid<Asked> grid() {
        return new Grid<Asked>(words, each -> RequirementWords.id(each.requirement()))
                .name("id", 10, each -> RequirementWords.id(each.requirement()))
                .text("title", 24, each -> context.model().label(each.requirement()))
                .markdown("statement", 40, each -> context.requirements().statement(each.requirement()))
                .label("obligation", 8, each -> context.requirements().obligation(each.effective()))
                .label("classes", 16, each -> context.model().labels(each.requirement().getDeviceClasses()))
                .text("condition", 24, each -> context.conditions().of(each.requirement().getCondition()))
                .text("parameters", 20, each -> context.requirements().parameters(each.effective()))
                .links("traces", 28, each -> context.requirements().traces(each.requirement()))
                .number("tests", 6, each -> (long) each.requirement().getTests().size())
                .label("parties", 14, each -> context.model().literals(each.requirement().getParties())).folded()
                .label("phases", 14, each -> context.model().literals(each.requirement().getPhases())).folded()
                .label("status", 10, each -> words.of(each.requirement().getStatus())).folded()
                .markdown("rationale", 40, each -> context.model().of(each.requirement().getRationale())).folded()
                .label("counters", 24, each -> context.model().labels(each.requirement().getCounters())).folded();
    }

    private Table traces() {
        record Line(Requirement requirement, int number, Trace trace) {
        }
        var lines = new ArrayList<Line>();
        for (var each : asked) {
            each.requirement().getTraces().stream().filter(trace -> Linked.is(trace.getClause()))
                    .forEach(trace -> lines.add(new Line(each.requirement(), each.requirement().getTraces().indexOf(trace) + 1, trace)));
        }
        return new Grid<Line>(words, line -> RequirementWords.id(line.requirement()) + "/trace-" + line.number())
                .links("id", 10, line -> List.of(link(line.requirement())))
                .label("relation", 10, line -> words.of(line.trace().getRelation()))
                .name("clause", 20, line -> RequirementWords.clause(line.trace().getClause()))
                .text("clause-title", 28, line -> context.model().label(line.trace().getClause()))
                .label("strength", 8, line -> words.of(line.trace().getClause().getStrength()))
                .markdown("rationale", 40, line -> context.model().of(line.trace().getRationale()))
                .table("traces", words.of("table.traces"), lines, new Table.Sheet(true, 2));
    }

    private static Cell.Link link(Requirement requirement) {
        return Cell.Link.row(RequirementWords.id(requirement), REQUIREMENTS, RequirementWords.id(requirement));
    }

    private Table tests() {
        var tests = asked.stream().flatMap(each -> each.requirement().getTests().stream())
                .sorted(Comparator.comparing(TestCase::getMethod)).toList();
        return new Grid<TestCase>(words, ModelWords::name)
                .name("test", 14, ModelWords::name)
                .label("method", 12, test -> words.of(test.getMethod()))
                .text("test-title", 28, context.model()::label)
                .markdown("given", 36, test -> context.model().of(test.getGiven()))
                .number("steps", 6, test -> (long) test.getSteps().size())
                .markdown("wanted-evidence", 28, test -> context.model().of(test.getEvidence()))
                .table("tests", words.of("table.tests"), tests, new Table.Sheet(true, 2));
    }
}
