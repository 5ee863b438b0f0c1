package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kijun.analysis.Reservation;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.analysis.coverage.ClauseCoverage;
import org.kijun.analysis.coverage.Coverage;
import org.kijun.analysis.coverage.CoverageCounts;
import org.kijun.analysis.coverage.CoverageGroup;
import org.kijun.analysis.coverage.CoverageScope;
import org.kijun.analysis.coverage.CoveringLink;
import org.kijun.model.Named;
import org.kijun.model.Requirement;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Cover;
import org.kijun.report.Language;
import org.kijun.report.Phrase;
import org.kijun.report.Report;
import org.kijun.report.Row;
import org.kijun.report.Rows;
import org.kijun.report.Section;
import org.kijun.report.Standing;
import org.kijun.report.Table;
import org.kijun.report.Words;

/** Which clauses the requirements take up, which they leave open, and which requirements hang in the air. */
final class CoverageReport {
    private static final String CLAUSES = "clauses";

    private final Context context;
    private final Words words;
    private final Coverage coverage;

    CoverageReport(Context context) {
        this.context = context;
        this.words = context.words();
        this.coverage = chosen(Coverage.of(context.index(), scope(context)), context);
    }

    private static CoverageScope scope(Context context) {
        return Parts.baselines(context.request()).stream().findFirst()
                .<CoverageScope>map(baseline -> new CoverageScope.ForBaseline(EffectiveBaseline.of(baseline)))
                .orElseGet(CoverageScope.Everything::new);
    }

    /** Only the clauses of the documents that the request names, if it names any. */
    private static Coverage chosen(Coverage all, Context context) {
        var documents = context.request().documents();
        return documents.isEmpty() ? all
                : new Coverage(all.scope(), all.clauses().stream().filter(each -> documents.contains(each.clause().document())).toList(), all.gaps());
    }

    Report report() {
        var subject = Parts.baselines(context.request()).stream().findFirst().map(context.model()::label)
                .orElseGet(() -> words.of("all-requirements"));
        return new Report(context.request().kind(), words.of("coverage.title", subject), context.request().languages(), cover(),
                List.of(summary(), clauses(), gaps()), CLAUSES);
    }

    private Cover cover() {
        var counts = coverage.counts();
        var values = List.of(
                context.parts().count("count.clauses", counts.total()),
                context.parts().count(Standing.COVERED, counts.covered()),
                context.parts().count(Standing.PARTLY_COVERED, counts.partly()),
                context.parts().count(Standing.OPEN, counts.open()));
        var legend = List.<Cell.Signed>copyOf(words.statuses(Standing.COVERED, Standing.PARTLY_COVERED, Standing.OPEN));
        var instructions = List.of(words.of("coverage.how-1"), words.of("coverage.how-2"), words.of("coverage.how-3"));
        return new Cover(context.parts().facts(context.request(), Parts.baselines(context.request())), values, instructions, legend);
    }

    private Section summary() {
        var blocks = new ArrayList<Block>();
        var reserved = coverage.counts().provisionallyCovered() + coverage.counts().provisionallyPartly();
        if (reserved > 0) {
            blocks.add(Block.caution(words.of("coverage.reserved", reserved)));
        }
        blocks.add(bars("coverage-by-document", coverage.byDocument()));
        blocks.add(bars("coverage-by-topic", coverage.byTopic()));
        blocks.add(bars("coverage-by-class", coverage.byDeviceClass()));
        return context.parts().section("summary", blocks);
    }

    private <K extends Named> Block.Bars bars(String id, List<CoverageGroup<K>> groups) {
        var bars = groups.stream().map(group -> bar(group.key().map(context.model()::label).orElseGet(() -> words.of("no-group")), group.counts()))
                .toList();
        return new Block.Bars(id, words.of("chart." + id), words.of("count.clauses"), bars);
    }

    private Block.Bar bar(Phrase label, CoverageCounts counts) {
        return new Block.Bar(label, List.of(
                new Block.Part(words.status(Standing.COVERED), counts.covered()),
                new Block.Part(words.status(Standing.PARTLY_COVERED), counts.partly()),
                new Block.Part(words.status(Standing.OPEN), counts.open())));
    }

    private Section clauses() {
        var rows = new ArrayList<Row>();
        var grid = grid();
        for (var group : coverage.byDocument()) {
            rows.add(new Row.Heading(0, group.key().map(context.parts()::edition).orElseGet(() -> words.of("no-group"))));
            group.clauses().forEach(clause -> rows.add(grid.row(clause)));
        }
        return context.parts().section(CLAUSES, List.of(grid.table(CLAUSES, words.of("table.coverage"), Rows.of(rows), new Table.Sheet(true, 2))));
    }

    private Grid<ClauseCoverage> grid() {
        return new Grid<ClauseCoverage>(words, coverage -> RequirementWords.clause(coverage.clause()))
                .name("clause", 16, coverage -> Objects.requireNonNullElse(coverage.clause().getPrinted(), coverage.clause().getName()))
                .text("clause-title", 30, coverage -> context.model().label(coverage.clause()))
                .label("strength", 8, coverage -> words.of(coverage.clause().getStrength()))
                .status("coverage", 12, coverage -> Optional.of(Standings.of(coverage.firm())))
                .links("requirements", 32, coverage -> coverage.links().stream().map(this::link).toList())
                .status("provisional", 12, CoverageReport::provisional)
                .remark("no-counterpart", 30, this::unmapped);
    }

    private static Optional<Standing> provisional(ClauseCoverage coverage) {
        return coverage.provisional() == coverage.firm() ? Optional.empty() : Optional.of(Standings.of(coverage.provisional()));
    }

    private Cell.Link link(CoveringLink link) {
        var words = Stream.concat(
                Stream.of(this.words.of(link.link().trace().getRelation())),
                Stream.concat(link.limits().stream().map(limit -> this.words.of("Limit." + limit.name())),
                        link.reservations().stream().map(this::reservation)));
        var how = words.map(Phrase::plain).collect(Collectors.joining(", ", " (", ")"));
        return Cell.Link.none(RequirementWords.id(link.link().requirement()) + how);
    }

    private Phrase reservation(Reservation reservation) {
        return words.of("Reservation." + reservation.name());
    }

    private Phrase unmapped(ClauseCoverage coverage) {
        return words.each(language -> reasons(coverage, language));
    }

    private String reasons(ClauseCoverage coverage, Language language) {
        return coverage.unmapped().stream().map(entry -> context.model().of(entry.getRationale()).in(language)).distinct()
                .collect(Collectors.joining("\n"));
    }

    private Section gaps() {
        var gaps = coverage.gaps();
        return context.parts().section("gaps", List.of(
                gap("without-clause", gaps.withoutClause()),
                gap("without-test", gaps.withoutTest()),
                gap("without-statement", gaps.withoutStatement())));
    }

    private Table gap(String id, List<Requirement> requirements) {
        return new Grid<>(words, RequirementWords::id)
                .name("id", 12, RequirementWords::id)
                .text("title", 40, context.model()::label)
                .label("status", 10, requirement -> words.of(requirement.getStatus()))
                .table(id, words.of("table." + id), requirements, Table.Sheet.PORTRAIT);
    }
}
