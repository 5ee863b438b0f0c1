package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.kijun.analysis.Linked;
import org.kijun.analysis.TraceLink;
import org.kijun.analysis.applicability.Profile;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.analysis.taxonomy.Taxonomy;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Requirement;
import org.kijun.report.Cell;
import org.kijun.report.Row;
import org.kijun.report.Rows;
import org.kijun.report.Section;
import org.kijun.report.Table;

/** The clauses of each document that the requirements come from, with the requirements that take them up and their verdicts. */
final class MatrixClauses {
    private final Context context;
    private final Map<Requirement, AssessedRequirement> rows = new HashMap<>();
    private final List<Document> documents;
    private final Set<DeviceClass> classes;

    MatrixClauses(Context context, Assessment assessment) {
        this.context = context;
        assessment.rows().stream().filter(row -> row.outcome() != Outcome.DOES_NOT_APPLY).forEach(row -> rows.put(row.requirement(), row));
        this.classes = Profile.of(assessment.product()).classes();
        this.documents = context.request().documents().isEmpty() ? traced(assessment) : context.request().documents();
    }

    private List<Document> traced(Assessment assessment) {
        var traced = new LinkedHashSet<Document>();
        assessment.rows().stream().filter(row -> rows.containsKey(row.requirement()))
                .flatMap(row -> row.requirement().getTraces().stream())
                .filter(trace -> Linked.is(trace.getClause()))
                .forEach(trace -> traced.add(trace.getClause().document()));
        return context.index().documents().stream().filter(traced::contains).toList();
    }

    Section section() {
        var table = grid().table("clauses", context.words().of("table.clauses"), Rows.of(rows()), new Table.Sheet(true, 2));
        return context.parts().section("clauses", List.of(table));
    }

    private List<Row> rows() {
        var grid = grid();
        var result = new ArrayList<Row>();
        for (var document : documents) {
            result.add(new Row.Heading(0, context.parts().edition(document)));
            document.allClauses().stream().filter(clause -> concerns(clause) || !links(clause).isEmpty())
                    .forEach(clause -> result.add(grid.row(clause)));
        }
        return result;
    }

    /** Whether the clause asks something of devices like the product. */
    private boolean concerns(Clause clause) {
        return clause.isNormative() && Taxonomy.holdsFor(Linked.in(clause.getDeviceClasses()), classes);
    }

    private Grid<Clause> grid() {
        return new Grid<>(context.words(), RequirementWords::clause)
                .name("clause", 16, clause -> Objects.requireNonNullElse(clause.getPrinted(), clause.getName()))
                .text("clause-title", 30, context.model()::label)
                .label("strength", 8, clause -> context.words().of(clause.getStrength()))
                .label("clause-status", 8, clause -> context.words().of(clause.getStatus()))
                .links("requirements", 28, clause -> links(clause).stream().map(this::link).toList())
                .label("topic", 14, clause -> context.model().label(clause.getTopic()));
    }

    private List<TraceLink> links(Clause clause) {
        return context.index().tracesTo(clause).stream().filter(link -> rows.containsKey(link.requirement())).toList();
    }

    private Cell.Link link(TraceLink link) {
        var to = MatrixRequirements.link(rows.get(link.requirement()));
        return new Cell.Link(to.text() + " (" + context.words().of(link.trace().getRelation()).plain() + ")", to.target());
    }
}
