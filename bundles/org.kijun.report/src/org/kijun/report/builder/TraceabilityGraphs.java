package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;

import org.kijun.analysis.Linked;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.analysis.coverage.Extent;
import org.kijun.model.Clause;
import org.kijun.model.Requirement;
import org.kijun.model.Topic;
import org.kijun.model.Trace;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Cover;
import org.kijun.report.Graph;
import org.kijun.report.Report;
import org.kijun.report.Section;
import org.kijun.report.Table;

/** From clause to requirement, test and product: a picture for each topic, and all links in one table. */
final class TraceabilityGraphs {
    private static final String LINKS = "links";
    /** More nodes than this make a picture hard to read: the topic is cut into several. */
    private static final int NODES = 60;

    private record Line(Asked asked, int number, Trace trace) {
    }

    private final Context context;
    private final List<Asked> asked;

    TraceabilityGraphs(Context context) {
        this.context = context;
        this.asked = Asked.of(context.request(), context.index());
    }

    Report report() {
        var sections = new ArrayList<Section>();
        sections.add(pictures());
        sections.add(context.parts().section(LINKS, List.of(links())));
        var subject = context.request().products().stream().findFirst().map(context.model()::label)
                .or(() -> context.request().baselines().stream().findFirst().map(context.model()::label))
                .orElseGet(() -> context.words().of("all-requirements"));
        return new Report(context.request().kind(), context.words().of("traceability.title", subject), context.request().languages(), cover(),
                sections, LINKS);
    }

    private Cover cover() {
        var counts = List.of(
                context.parts().count("count.requirements", asked.size()),
                context.parts().count("count.clauses", asked.stream().flatMap(each -> clauses(each.requirement()).stream()).distinct().count()),
                context.parts().count("count.tests", asked.stream().mapToLong(each -> each.requirement().getTests().size()).sum()));
        var legend = asked.stream().flatMap(each -> each.assessed().stream()).map(AssessedRequirement::outcome).distinct().sorted()
                .<Cell.Signed>map(outcome -> context.words().status(Standings.of(outcome))).toList();
        return new Cover(context.parts().facts(context.request(), Parts.baselines(context.request())), counts,
                List.of(context.words().of("traceability.how")), legend);
    }

    private Section pictures() {
        Map<Optional<Topic>, List<Asked>> byTopic = asked.stream()
                .collect(Collectors.groupingBy(TraceabilityGraphs::topic, LinkedHashMap::new, Collectors.toList()));
        var blocks = new ArrayList<Block>();
        byTopic.forEach((topic, members) -> cut(members).forEach(part -> blocks.add(graph("graph-" + (blocks.size() + 1), topic, part))));
        return context.parts().section("pictures", blocks);
    }

    private static Optional<Topic> topic(Asked asked) {
        return Optional.ofNullable(asked.requirement().getTopic()).filter(Linked::is);
    }

    /** Runs of requirements whose pictures stay readable. */
    private static List<List<Asked>> cut(List<Asked> members) {
        var parts = new ArrayList<List<Asked>>();
        int from = 0;
        int nodes = 0;
        for (int i = 0; i < members.size(); i++) {
            var own = 1 + clauses(members.get(i).requirement()).size() + members.get(i).requirement().getTests().size();
            if (i > from && nodes + own > NODES) {
                parts.add(members.subList(from, i));
                from = i;
                nodes = 0;
            }
            nodes += own;
        }
        parts.add(members.subList(from, members.size()));
        return parts;
    }

    private static SequencedSet<Clause> clauses(Requirement requirement) {
        var clauses = new LinkedHashSet<Clause>();
        requirement.getTraces().stream().map(Trace::getClause).filter(Linked::is).forEach(clauses::add);
        return clauses;
    }

    private Graph graph(String id, Optional<Topic> topic, List<Asked> members) {
        var title = topic.map(context.model()::label).orElseGet(() -> context.words().of("no-topic"));
        var nodes = new LinkedHashSet<Graph.Node>();
        members.forEach(each -> clauses(each.requirement()).forEach(clause -> nodes.add(clause(clause))));
        var clauses = nodes.size();
        var edges = new ArrayList<Graph.Edge>();
        members.forEach(each -> add(each, nodes, edges));
        var description = context.words().of("traceability.description", clauses, members.size());
        return new Graph(id, title, description, List.copyOf(nodes), edges);
    }

    private void add(Asked each, LinkedHashSet<Graph.Node> nodes, List<Graph.Edge> edges) {
        var requirement = each.requirement();
        var name = RequirementWords.id(requirement);
        nodes.add(new Graph.Node(name, Graph.Kind.REQUIREMENT, name, context.model().label(requirement), status(each), ""));
        requirement.getTraces().stream().filter(trace -> Linked.is(trace.getClause())).forEach(trace -> edges.add(edge(trace, name)));
        requirement.getTests().forEach(test -> {
            nodes.add(new Graph.Node(ModelWords.name(test), Graph.Kind.TEST, ModelWords.name(test), context.words().of(test.getMethod()),
                    Optional.empty(), ""));
            edges.add(new Graph.Edge(name, ModelWords.name(test), context.words().of("edge.test"), false));
        });
        each.assessed().ifPresent(row -> answer(row, name, nodes, edges));
    }

    private void answer(AssessedRequirement row, String name, LinkedHashSet<Graph.Node> nodes, List<Graph.Edge> edges) {
        var product = context.request().products().getFirst();
        nodes.add(new Graph.Node(ModelWords.name(product), Graph.Kind.PRODUCT, ModelWords.name(product), context.model().label(product),
                Optional.empty(), ""));
        edges.add(new Graph.Edge(name, ModelWords.name(product), context.words().of(Standings.of(row.outcome())), row.outcome() != Outcome.MET));
    }

    private Optional<Cell.Status> status(Asked each) {
        return each.assessed().map(row -> context.words().status(Standings.of(row.outcome())));
    }

    private Graph.Node clause(Clause clause) {
        return new Graph.Node(RequirementWords.clause(clause), Graph.Kind.CLAUSE, RequirementWords.clause(clause), context.model().label(clause),
                Optional.empty(), "");
    }

    private Graph.Edge edge(Trace trace, String requirement) {
        return new Graph.Edge(RequirementWords.clause(trace.getClause()), requirement, context.words().of(trace.getRelation()),
                Extent.of(trace.getRelation()) == Extent.PARTLY);
    }

    private static List<Cell.Link> tests(Requirement requirement) {
        return requirement.getTests().stream().map(test -> Cell.Link.none(ModelWords.name(test))).toList();
    }

    private Table links() {
        var lines = new ArrayList<Line>();
        for (var each : asked) {
            for (var trace : each.requirement().getTraces()) {
                if (Linked.is(trace.getClause())) {
                    lines.add(new Line(each, lines.size() + 1, trace));
                }
            }
        }
        var grid = new Grid<Line>(context.words(), line -> RequirementWords.id(line.asked().requirement()) + "/trace-" + line.number())
                .name("clause", 20, line -> RequirementWords.clause(line.trace().getClause()))
                .text("clause-title", 28, line -> context.model().label(line.trace().getClause()))
                .label("relation", 10, line -> context.words().of(line.trace().getRelation()))
                .name("id", 12, line -> RequirementWords.id(line.asked().requirement()))
                .text("title", 28, line -> context.model().label(line.asked().requirement()))
                .links("tests", 14, line -> tests(line.asked().requirement()));
        if (!context.request().products().isEmpty()) {
            grid.status("verdict", 12, line -> line.asked().assessed().map(row -> Standings.of(row.outcome())));
        }
        return grid.table(LINKS, context.words().of("table.links"), lines, new Table.Sheet(true, 2));
    }
}
