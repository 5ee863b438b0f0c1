package org.kijun.report.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kijun.report.Audience;
import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Languages;
import org.kijun.report.Report;
import org.kijun.report.ReportKind;
import org.kijun.report.ReportRequest;
import org.kijun.report.Reports;
import org.kijun.report.Row;
import org.kijun.report.Standing;
import org.kijun.report.Table;

class BuildersTest {
    private final SampleModel model = new SampleModel();
    private final Reports reports = Reports.over(model.index());

    private static ReportRequest request(ReportKind kind, Languages languages) {
        return ReportRequest.of(kind, languages, "2026-11-20");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void aReportAboutAProductSaysAllThatItSaidBefore(ReportKind kind) throws IOException {
        Golden.check(kind.id() + ".product.txt", Dump.of(reports.make(request(kind, Languages.BOTH).about(model.product).by("working group"))));
    }

    @ParameterizedTest
    @EnumSource(value = ReportKind.class, names = "MATRIX", mode = EnumSource.Mode.EXCLUDE)
    void aReportAboutABaselineSaysAllThatItSaidBefore(ReportKind kind) throws IOException {
        Golden.check(kind.id() + ".baseline.txt", Dump.of(reports.make(request(kind, Languages.EN).against(model.baseline))));
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void theSameRequestGivesTheSameReport(ReportKind kind) {
        var again = new SampleModel();
        var one = Dump.of(reports.make(request(kind, Languages.BOTH).about(model.product)));
        var other = Dump.of(Reports.over(again.index()).make(request(kind, Languages.BOTH).about(again.product)));
        assertEquals(one, other);
    }

    @Test
    void openFactsMakeARequirementUndecidedAndAreAskedFor() {
        var report = reports.make(request(ReportKind.MATRIX, Languages.EN).about(model.product));
        assertEquals("? undecided", cell(table(report, "requirements"), "UP-1", "verdict").plain());
        assertEquals("Least length of a password?", cell(table(report, "open-facts"), "min-length", "question").plain());
    }

    @Test
    void theReasonNamesClassConditionAndLine() {
        var report = reports.make(request(ReportKind.MATRIX, Languages.EN).about(model.product));
        assertEquals("""
                ✓ asked for by the baseline Basic baseline
                ✓ class: Router
                ✓ Remote administration: yes (sample.kijun:12)""", cell(table(report, "requirements"), "PW-1", "why").plain());
        assertEquals("✗ the product is Router; asked of Camera", cell(table(report, "requirements"), "CAM-1", "why").plain());
    }

    @Test
    void answersToRequirementsThatNobodyAsksForAreNotLost() {
        var report = reports.make(request(ReportKind.MATRIX, Languages.EN).about(model.product));
        assertEquals("✗ not met", cell(table(report, "unasked"), "X-1", "verdict").plain());
    }

    @Test
    void anIndicationShowsPathStrengthConfidenceAndRationale() {
        var table = table(reports.make(request(ReportKind.MATRIX, Languages.EN).about(model.product)), "indications");
        assertEquals("✓ indicated", cell(table, "other/A-1", "indication").plain());
        assertEquals("✓ PW-1 ─implements→ guide/1.1 ─equal→ other/A-1", cell(table, "other/A-1", "path").plain());
        assertEquals("8", cell(table, "other/A-1", "mapping-strength").plain());
        assertEquals("medium", cell(table, "other/A-1", "confidence").plain());
        assertEquals("Both forbid common first values.", cell(table, "other/A-1", "rationale").plain());
    }

    @Test
    void aChecklistForAProductHoldsOnlyWhatAppliesOrMayApply() {
        var report = reports.make(request(ReportKind.CHECKLIST, Languages.JA).about(model.product).forAudience(Audience.MAKER));
        assertEquals(List.of("PW-1"), keys(report.main()));
        var operator = reports.make(request(ReportKind.CHECKLIST, Languages.JA).about(model.product).forAudience(Audience.OPERATOR));
        assertEquals(List.of("UP-1"), keys(operator.main()));
    }

    @Test
    void aChecklistForABaselineHoldsAllThatItAsksFor() {
        var report = reports.make(request(ReportKind.CHECKLIST, Languages.JA).against(model.baseline).forAudience(Audience.MAKER));
        assertEquals(List.of("PW-1", "CAM-1"), keys(report.main()));
    }

    @Test
    void aChecklistIsFilledWithTheAnswersThatAreThere() {
        var table = reports.make(request(ReportKind.CHECKLIST, Languages.JA).about(model.product).forAudience(Audience.MAKER)).main();
        assertEquals("✓ 適合", cell(table, "PW-1", "verdict").plain());
        assertEquals("=1+1 <b>最初の画面で変更</b>", cell(table, "PW-1", "comment").plain());
        assertEquals("https://example.org/report\nreports/pw1.pdf", cell(table, "PW-1", "evidence").plain());
        assertEquals("2026-10-01", cell(table, "PW-1", "date").plain());
        assertEquals("山田", cell(table, "PW-1", "who").plain());
    }

    @Test
    void verdictsAreChosenFromTheWordsOfTheReport() {
        var column = reports.make(request(ReportKind.CHECKLIST, Languages.BOTH).about(model.product)).main().columns().stream()
                .filter(each -> each.kind() == Column.Kind.VERDICT_INPUT).findFirst().orElseThrow();
        assertEquals(List.of("✓ 適合 / met", "◐ 一部適合 / partly", "✗ 不適合 / not met", "◷ 予定 / planned", "– 対象外 / not applicable", "≈ 同等 / equivalent"),
                column.choices().stream().map(Cell.Status::plain).toList());
    }

    @Test
    void textsStandSideBySideInBothLanguages() {
        var table = reports.make(request(ReportKind.CATALOGUE, Languages.BOTH)).main();
        assertEquals("初期パスワード", cell(table, "PW-1", "title-ja").plain());
        assertEquals("First password", cell(table, "PW-1", "title-en").plain());
        var single = reports.make(request(ReportKind.CATALOGUE, Languages.EN)).main();
        assertEquals("First password", cell(single, "PW-1", "title").plain());
    }

    @Test
    void aTextThatIsMissingInTheOnlyLanguageIsShownInTheOther() {
        model.first.getTitle().getValues().removeIf(value -> "en".equals(value.getLanguage()));
        var cell = cell(reports.make(request(ReportKind.CATALOGUE, Languages.EN)).main(), "PW-1", "title");
        assertEquals("初期パスワード", cell.plain());
        assertTrue(cell instanceof Cell.Label, "marked with its language");
    }

    @Test
    void aTailoredValueSaysWhoSetIt() {
        var table = reports.make(request(ReportKind.CATALOGUE, Languages.EN).against(model.baseline)).main();
        assertEquals("min-length: 12 characters (set by Basic baseline)", cell(table, "PW-1", "parameters").plain());
    }

    @Test
    void coverageCountsPartialLinksAsPartial() {
        var table = reports.make(request(ReportKind.COVERAGE, Languages.EN)).main();
        assertEquals("✓ covered", cell(table, "guide/1.1", "coverage").plain());
        assertEquals("◐ partly covered", cell(table, "guide/1.2", "coverage").plain());
        assertEquals("○ open", cell(table, "guide/1.3", "coverage").plain());
    }

    @Test
    void aReportOverChosenDocumentsLeavesTheOthersOut() {
        var table = reports.make(request(ReportKind.COVERAGE, Languages.EN).over(List.of(model.other))).main();
        assertEquals(List.of("other/A-1"), keys(table));
    }

    @Test
    void everyRowHasACellForEachColumnAndAKeyOfItsOwn() {
        for (var kind : ReportKind.values()) {
            for (var table : reports.make(request(kind, Languages.BOTH).about(model.product)).tables()) {
                assertEquals(keys(table).stream().distinct().toList(), keys(table), table.id());
                items(table).forEach(item -> assertEquals(table.columns().size(), item.cells().size(), table.id()));
            }
        }
    }

    @Test
    void aMatrixNeedsAProduct() {
        assertThrows(IllegalArgumentException.class, () -> reports.make(request(ReportKind.MATRIX, Languages.EN).against(model.baseline)));
    }

    @Test
    void countsAreNoScore() {
        var report = reports.make(request(ReportKind.MATRIX, Languages.EN).about(model.product));
        assertFalse(Dump.of(report).contains("%"));
        assertEquals(Standing.MET.sign() + " met", report.cover().counts().get(1).key().plain());
    }

    private static Table table(Report report, String id) {
        return report.withMain(id).main();
    }

    private static List<Row.Item> items(Table table) {
        return StreamSupport.stream(table.rows().spliterator(), false).filter(Row.Item.class::isInstance).map(Row.Item.class::cast).toList();
    }

    private static List<String> keys(Table table) {
        return items(table).stream().map(Row.Item::key).toList();
    }

    private static Cell cell(Table table, String key, String column) {
        var index = table.columns().stream().map(Column::id).toList().indexOf(column);
        return items(table).stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow().cells().get(index);
    }
}
