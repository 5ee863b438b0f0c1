package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.indication.IndicatedClause;
import org.kijun.analysis.indication.Indication;
import org.kijun.analysis.indication.IndicationPath;
import org.kijun.analysis.indication.IndicationView;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Phrase;
import org.kijun.report.Row;
import org.kijun.report.Rows;
import org.kijun.report.Section;
import org.kijun.report.Standing;
import org.kijun.report.Table;

/** What the answers of the product indicate about the clauses of other documents: never a verdict, always with path, relation, strength and confidence. */
final class MatrixIndications {
    private static final List<Indication> GOOD_FIRST = List.of(Indication.INDICATED, Indication.PARTLY, Indication.GAP, Indication.NONE);

    private final Context context;
    private final PathWords paths;
    private final List<IndicationView> views;

    MatrixIndications(Context context, Assessment assessment) {
        this.context = context;
        this.paths = new PathWords(context);
        var chosen = context.request().documents().isEmpty() ? context.index().documents() : context.request().documents();
        this.views = chosen.stream().map(document -> IndicationView.of(assessment, document, context.index())).filter(MatrixIndications::says)
                .toList();
    }

    private static boolean says(IndicationView view) {
        return view.clauses().stream().anyMatch(clause -> clause.provisional() != Indication.NONE);
    }

    Section section() {
        var words = context.words();
        return context.parts().section("indications", List.of(
                Block.caution(words.of("indications.caution")),
                new Block.Points(List.of(words.of("indications.rule-1"), words.of("indications.rule-2"), words.of("indications.rule-3")), false),
                new Block.Bars("indicated", words.of("chart.indicated"), words.of("count.clauses"), views.stream().map(this::bar).toList()),
                grid().table("indications", words.of("table.indications"), Rows.of(rows()), new Table.Sheet(true, 2)),
                silent()));
    }

    /** The clauses of each document that no answer says anything about. */
    private Table silent() {
        return new Grid<IndicationView>(context.words(), view -> ModelWords.name(view.document()))
                .text("document", 40, view -> context.model().label(view.document()))
                .number("clauses", 8, view -> (long) silent(view).size())
                .links("without-indication", 80, view -> silent(view).stream().map(clause -> Cell.Link.none(clause.clause().getName())).toList())
                .table("silent", context.words().of("table.silent"), views, new Table.Sheet(true, 2));
    }

    private static List<IndicatedClause> silent(IndicationView view) {
        return view.clauses().stream().filter(clause -> clause.provisional() == Indication.NONE).toList();
    }

    private Block.Bar bar(IndicationView view) {
        var counts = view.counts();
        return new Block.Bar(context.model().label(view.document()), GOOD_FIRST.stream().map(each -> part(each, counts)).toList());
    }

    private Block.Part part(Indication indication, Map<Indication, Integer> counts) {
        return new Block.Part(context.words().status(Standings.of(indication)), counts.get(indication));
    }

    private List<Row> rows() {
        var grid = grid();
        var rows = new ArrayList<Row>();
        for (var view : views) {
            rows.add(new Row.Heading(0, context.parts().edition(view.document())));
            view.clauses().stream().filter(clause -> clause.provisional() != Indication.NONE).forEach(clause -> rows.add(grid.row(clause)));
        }
        return rows;
    }

    private Grid<IndicatedClause> grid() {
        var words = context.words();
        return new Grid<IndicatedClause>(words, indicated -> RequirementWords.clause(indicated.clause()))
                .name("clause", 16, indicated -> Objects.requireNonNullElse(indicated.clause().getPrinted(), indicated.clause().getName()))
                .text("clause-title", 28, indicated -> context.model().label(indicated.clause()))
                .label("strength", 8, indicated -> words.of(indicated.clause().getStrength()))
                .status("indication", 14, indicated -> Optional.of(Standings.of(indicated.firm())))
                .status("provisional", 14, MatrixIndications::provisional)
                .label("path", 32, best(paths::path))
                .label("mapping-strength", 6, best(PathWords::strength))
                .label("confidence", 8, best(paths::confidence))
                .text("rationale", 40, best(paths::rationales))
                .label("reservations", 14, best(paths::reservations))
                .number("further-paths", 6, indicated -> Math.max(0, indicated.paths().stream().filter(MatrixIndications::hasWeight).count() - 1))
                .text("against", 40, indicated -> indicated.contradicted() ? paths.all(gaps(indicated)) : Phrase.EMPTY).folded();
    }

    private static Optional<Standing> provisional(IndicatedClause indicated) {
        return indicated.provisional() == indicated.firm() ? Optional.empty() : Optional.of(Standings.of(indicated.provisional()));
    }

    private static List<IndicationPath> gaps(IndicatedClause indicated) {
        return indicated.paths().stream().filter(path -> path.indication() == Indication.GAP).toList();
    }

    /** What the best path says; nothing when no path has weight. */
    private static Function<IndicatedClause, Phrase> best(Function<IndicationPath, Phrase> word) {
        return indicated -> indicated.paths().stream().findFirst().filter(MatrixIndications::hasWeight).map(word).orElse(Phrase.EMPTY);
    }

    private static boolean hasWeight(IndicationPath path) {
        return path.indication() != Indication.NONE;
    }
}
