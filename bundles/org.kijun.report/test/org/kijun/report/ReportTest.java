package org.kijun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Cover COVER = new Cover(List.of(), List.of(), List.of(), List.of());

    @Test
    void tablesOfNestedSectionsCount() {
        var inner = Section.of("inner", Phrase.neutral("Inner"), "Inner", List.of(table("b")));
        var outer = new Section("outer", Phrase.neutral("Outer"), "Outer", List.of(table("a")), List.of(inner));
        var report = report(List.of(outer), "b");
        assertEquals(List.of("a", "b"), report.tables().stream().map(Table::id).toList());
        assertEquals("b", report.main().id());
        assertEquals("a", report.withMain("a").main().id());
    }

    @Test
    void tabsThatDifferInCaseOnlyAreRefused() {
        var sections = List.of(section("one", "Summary"), section("two", "SUMMARY"));
        assertThrows(IllegalArgumentException.class, () -> report(sections, "one"));
    }

    @Test
    void aMainTableMustExist() {
        var sections = List.of(section("one", "One"));
        assertThrows(IllegalArgumentException.class, () -> report(sections, "other"));
    }

    @Test
    void aNameThatNoSheetCanHaveIsRefused() {
        for (var tab : List.of("", " ", "a/b", "a:b", "[a]", "'a", "a'", "x".repeat(Section.TAB_LENGTH + 1))) {
            assertThrows(IllegalArgumentException.class, () -> section("one", tab), tab);
        }
    }

    @Test
    void twoColumnsWithOneIdAreRefused() {
        var column = Column.of("id", Phrase.neutral("Id"), Column.Kind.LABEL, 10);
        assertThrows(IllegalArgumentException.class,
                () -> new Table("t", Phrase.EMPTY, List.of(column, column), Rows.of(List.of()), Table.Sheet.PORTRAIT));
    }

    private static Report report(List<Section> sections, String main) {
        return new Report(ReportKind.MATRIX, Phrase.neutral("Report"), Languages.EN, COVER, sections, main);
    }

    private static Section section(String id, String tab) {
        return Section.of(id, Phrase.neutral(id), tab, List.of(table(id)));
    }

    private static Table table(String id) {
        return new Table(id, Phrase.EMPTY, List.of(Column.of("id", Phrase.EMPTY, Column.Kind.LABEL, 10)), Rows.of(List.of()), Table.Sheet.PORTRAIT);
    }
}
