package org.kijun.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What every writer gets: plain texts, tables, charts and graphs, in the order in which people read them. No Ecore, no POI, no HTML.
 *
 * @param kind what kind of report it is
 * @param title the title
 * @param languages the languages of its texts
 * @param cover the first page
 * @param sections everything after it
 * @param mainTable id of the table that stands for the report where only one table can be written
 * @param subject what it is about in stable names, for what comes back
 */
public record Report(ReportKind kind, Phrase title, Languages languages, Cover cover, List<Section> sections, String mainTable, Subject subject) {
    /** Throws IllegalArgumentException when ids or tabs are not unique or the main table is missing. */
    public Report {
        sections = List.copyOf(sections);
        var all = sections.stream().flatMap(Section::walk).toList();
        unique("section", all.stream().map(Section::id));
        unique("tab", all.stream().map(section -> section.tab().toLowerCase(Locale.ROOT)));
        unique("table", all.stream().flatMap(section -> section.tables().stream()).map(Table::id));
        if (all.stream().flatMap(section -> section.tables().stream()).noneMatch(table -> table.id().equals(mainTable))) {
            throw new IllegalArgumentException("no table " + mainTable);
        }
    }

    /** A report about nothing that can come back. */
    public Report(ReportKind kind, Phrase title, Languages languages, Cover cover, List<Section> sections, String mainTable) {
        this(kind, title, languages, cover, sections, mainTable, Subject.NONE);
    }

    /** All sections, depth first. */
    public List<Section> allSections() {
        return sections.stream().flatMap(Section::walk).toList();
    }

    /** All tables in their order. */
    public List<Table> tables() {
        return allSections().stream().flatMap(section -> section.tables().stream()).toList();
    }

    /** The table that stands for the report. */
    public Table main() {
        return tables().stream().filter(table -> table.id().equals(mainTable)).findFirst().orElseThrow();
    }

    /** The same report with another main table, so that each table can be written where a format holds only one. */
    public Report withMain(String tableId) {
        return new Report(kind, title, languages, cover, sections, tableId, subject);
    }

    /** The same report, which says what it is about. */
    public Report about(Subject what) {
        return new Report(kind, title, languages, cover, sections, mainTable, what);
    }

    private static void unique(String what, Stream<String> ids) {
        var seen = new HashSet<String>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(what + " " + id + " occurs twice");
        });
    }
}
