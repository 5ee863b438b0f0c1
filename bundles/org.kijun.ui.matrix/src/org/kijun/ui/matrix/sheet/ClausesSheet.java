package org.kijun.ui.matrix.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kijun.analysis.Linked;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.Requirement;
import org.kijun.model.Trace;
import org.kijun.report.Standing;
import org.kijun.report.builder.ModelWords;
import org.kijun.report.builder.RelationMark;
import org.kijun.ui.subject.Subject;

/** Which requirement takes up which clause, with the clauses and the requirements that stand alone. */
final class ClausesSheet extends RequirementSheet {
    private static final int TRACED = 2;

    private final List<Clause> clauses;
    private final List<Column> columns;
    private final Map<Clause, Integer> indexes = new HashMap<>();
    /** Positions of clauses and traces to them, by row. */
    private final Map<Requirement, Map<Integer, Trace>> traces = new HashMap<>();

    ClausesSheet(Content content, Optional<Document> chosen) {
        this(content, content.rows(), chosen);
    }

    private ClausesSheet(Content content, List<EffectiveRequirement> rows, Optional<Document> chosen) {
        super(content, rows);
        Set<Clause> traced = new HashSet<>();
        rows.forEach(row -> traced(row.requirement()).forEach(trace -> traced.add(trace.getClause())));
        var documents = chosen.map(List::of).orElseGet(() -> documents(traced));
        clauses = documents.stream().flatMap(document -> document.allClauses().stream())
                .filter(clause -> clause.isNormative() || traced.contains(clause)).toList();
        clauses.forEach(clause -> indexes.put(clause, indexes.size()));
        rows.forEach(row -> traces.put(row.requirement(), index(row.requirement())));
        columns = columns(traced, documents.size() > 1);
    }

    private static Stream<Trace> traced(Requirement requirement) {
        return requirement.getTraces().stream().filter(trace -> Linked.is(trace.getClause()));
    }

    private List<Document> documents(Set<Clause> traced) {
        var used = new HashSet<Document>();
        traced.forEach(clause -> used.add(clause.document()));
        return content.snapshot.index().documents().stream().filter(used::contains).toList();
    }

    private Map<Integer, Trace> index(Requirement requirement) {
        var found = new HashMap<Integer, Trace>();
        traced(requirement).filter(trace -> indexes.containsKey(trace.getClause()))
                .forEach(trace -> found.putIfAbsent(indexes.get(trace.getClause()), trace));
        return found;
    }

    private List<Column> columns(Set<Clause> traced, boolean several) {
        var all = new ArrayList<>(FIRST);
        all.add(Column.of("traced", Column.Kind.STANDING, Content.TEXTS.get("column.traced"), 17));
        for (var clause : clauses) {
            var detail = several ? content.label(clause.document()) : content.label(clause);
            all.add(new Column("clause " + ModelWords.name(clause), Column.Kind.MARK, Groups.number(clause), detail, 9,
                    Optional.of(Subject.of(clause)), traced.contains(clause) ? Optional.empty() : Optional.of(Standing.OPEN)));
        }
        return List.copyOf(all);
    }

    @Override
    public int fixed() {
        return TRACED + 1;
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    String cell(int row, int column) {
        if (column == TRACED) {
            int count = traces.get(requirement(row)).size();
            return count == 0 ? Standing.OPEN.sign() + " " + Content.TEXTS.get("no-clause")
                    : Standing.COVERED.sign() + " " + Content.TEXTS.get("clauses", count);
        }
        var trace = trace(row, column);
        return trace == null ? "" : RelationMark.of(trace.getRelation()).cell(content.words).sign();
    }

    private Trace trace(int row, int column) {
        return traces.get(requirement(row)).get(column - TRACED - 1);
    }

    @Override
    public Optional<Standing> standing(int row, int column) {
        return column != TRACED ? Optional.empty()
                : Optional.of(traces.get(requirement(row)).isEmpty() ? Standing.OPEN : Standing.COVERED);
    }

    @Override
    public String explanation(int row, int column) {
        if (column <= TRACED) {
            return super.explanation(row, column);
        }
        var trace = trace(row, column);
        return trace == null ? about(column) : lines(text(row, NUMBER) + "  " + text(row, TITLE),
                text(row, column) + " " + content.words.of(trace.getRelation()).plain(), content.model.of(trace.getRationale()).plain(), about(column));
    }

    @Override
    public String about(int column) {
        if (column <= TRACED) {
            return super.about(column);
        }
        var clause = clauses.get(column - TRACED - 1);
        return lines(content.label(clause.document()), Groups.number(clause) + "  " + content.label(clause),
                columns.get(column).hole().isPresent() ? Standing.OPEN.sign() + " " + Content.TEXTS.get("hole") : "",
                content.model.of(clause.getSummary()).plain());
    }

    @Override
    public List<Standing> standings() {
        return List.of(Standing.COVERED, Standing.OPEN);
    }

    @Override
    public String words(Standing standing) {
        return standing == Standing.OPEN ? standing.sign() + " " + Content.TEXTS.get("no-clause") : super.words(standing);
    }
}
