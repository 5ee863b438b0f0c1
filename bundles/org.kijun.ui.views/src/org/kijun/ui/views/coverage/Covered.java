package org.kijun.ui.views.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kijun.analysis.coverage.ClauseCoverage;
import org.kijun.analysis.coverage.Coverage;
import org.kijun.analysis.coverage.CoverageCounts;
import org.kijun.analysis.coverage.CoverageGroup;
import org.kijun.analysis.coverage.CoveringLink;
import org.kijun.analysis.coverage.Extent;
import org.kijun.model.Document;
import org.kijun.model.Named;
import org.kijun.report.Phrase;
import org.kijun.report.builder.Standings;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.views.frame.Piece;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.Share;
import org.kijun.ui.views.frame.Titles;

/** Coverage as rows: groups with their counts, and the gaps of a group. The words are those of the reports. */
record Covered(Coverage coverage, Titles titles) {
    /** What a row of a group stands for; its gaps are made when it is selected. */
    record Group(Grouping grouping, Optional<Subject> key, List<ClauseCoverage> clauses) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Group that && grouping == that.grouping && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /** First all together, then the groups. */
    List<Row> groups(Grouping grouping) {
        var rows = new ArrayList<Row>();
        rows.add(row("", new Group(grouping, Optional.empty(), coverage.clauses()), "coverage", Piece.strong(titles.words().of("total").plain())));
        for (CoverageGroup<? extends Named> group : grouping.of(coverage)) {
            rows.add(row(grouping, group));
        }
        return rows;
    }

    private Row row(Grouping grouping, CoverageGroup<? extends Named> group) {
        var key = group.key().filter(element -> element.getName() != null);
        var label = key.map(titles::label).orElseGet(() -> titles.words().of("no-group").plain());
        var icon = grouping == Grouping.DEVICE_CLASS ? "class" : grouping == Grouping.DOCUMENT ? "document" : "folder";
        return row(key.map(Named::getName).orElse("-"), new Group(grouping, key.map(Subject::of), group.clauses()), icon, Piece.plain(label));
    }

    private static Row row(String key, Group group, String icon, Piece label) {
        var counts = CoverageCounts.of(group.clauses());
        var percent = counts.total() == 0 ? "" : counts.covered() * 100 / counts.total() + "%";
        return Row.of(key, group, icon, List.of(label, Piece.quiet(Integer.toString(counts.total())))).with(Share.of(counts), List.of()).withCells(List.of(List.of(Piece.quiet(percent)),
                count(Extent.COVERED, counts.covered()), count(Extent.PARTLY, counts.partly()), count(Extent.OPEN, counts.open())));
    }

    private static List<Piece> count(Extent extent, int count) {
        var standing = Standings.of(extent);
        return count == 0 ? List.of(Piece.quiet("0")) : List.of(Piece.toned(standing.sign() + " " + count, standing));
    }

    /** The clauses of the group that are not fully covered, those that are not covered at all first. */
    List<Row> gaps(Group group) {
        var open = group.clauses().stream().filter(each -> each.firm() == Extent.OPEN);
        var partly = group.clauses().stream().filter(each -> each.firm() == Extent.PARTLY);
        return Stream.concat(open, partly).filter(each -> each.clause().getName() != null).map(each -> gap(each, group)).toList();
    }

    private Row gap(ClauseCoverage each, Group group) {
        var clause = each.clause();
        var within = group.key().filter(key -> key.kind() == Document.class).isPresent() || clause.document() == null ? "" : clause.document().getName();
        var label = List.of(Piece.sign(Standings.of(each.firm())), Piece.quiet(within), Piece.plain(Titles.number(clause)),
                Piece.plain(titles.title(clause)), Piece.quiet(each.links().stream().map(this::link).collect(Collectors.joining(", "))));
        return Row.of(clause.qualifiedName(), Subject.of(clause), "clause", label);
    }

    private String link(CoveringLink link) {
        var how = Stream.of(Stream.of(titles.words().of(link.link().trace().getRelation())),
                link.limits().stream().map(limit -> titles.words().of("Limit." + limit.name())),
                link.reservations().stream().map(reservation -> titles.words().of("Reservation." + reservation.name())))
                .flatMap(words -> words).map(Phrase::plain).collect(Collectors.joining(", ", " (", ")"));
        return link.link().requirement().qualifiedName() + how;
    }

    /** A caution when links with a reservation would make the figures better; empty when there is none. */
    String reserved() {
        var counts = coverage.counts();
        var reserved = counts.provisionallyCovered() + counts.provisionallyPartly();
        return reserved == 0 ? "" : titles.words().of("coverage.reserved", reserved).plain();
    }
}
