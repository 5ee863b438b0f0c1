package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
import org.kijun.workflow.ImportAnswers.Side;

class ImportAnswersTest {
    @TempDir
    private Path folder;
    private AnswerDesk desk;

    @BeforeEach
    void aDesk() throws IOException {
        desk = new AnswerDesk(folder);
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void aWorkbookThatNobodyTouchedChangesNothing(Languages languages) throws IOException {
        var checklist = desk.exported(ReportKind.CHECKLIST, languages);
        var matrix = desk.exported(ReportKind.MATRIX, languages);
        assertEquals(AnswerDesk.TEXT, desk.imported(checklist, matrix));
    }

    @Test
    void whatWasFilledInIsTakenAndTheRestOfTheTextStays() throws IOException {
        Files.writeString(folder.resolve("log.txt"), "log");
        var file = desk.exported();
        desk.write(file, "rules/R-1", "備考", "手動");
        desk.write(file, "rules/R-3", "判定", "✓ 適合");
        desk.write(file, "rules/R-3", "証拠", "log.txt\nhttps://example.org/r");
        desk.write(file, "rules/R-3", "日付", "2026年11月2日");
        assertEquals(AnswerDesk.TEXT.replace("\"自動\"", "\"手動\"").replace("    R-2 not met ja \"共通\"\n", """
                R-2 not met ja "共通"
                    R-3 met {
                        date 2026-11-02
                        evidence "log.txt" sha256 c33be84a3671f1a02e1fcc9402a4ff60ccaf1ebb2cdd24d16ac58c14b9ca27f4,
                            link "https://example.org/r"
                    }
                """.replaceFirst("^", "    ")).replaceAll("sha256 \\p{XDigit}+", "SHA"), desk.imported(file).replaceAll("sha256 \\p{XDigit}+", "SHA"));
        assertTrue(Files.readString(desk.text()).contains(" sha256 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一部適合", "◐ 一部適合", "partly", "Partly ", "一部適合 / partly", "◐ 一部適合 / partly"})
    void aVerdictIsUnderstoodInEachLanguageWithAndWithoutItsSign(String words) throws IOException {
        var file = desk.exported();
        desk.write(file, "rules/R-2", "判定", words);
        assertTrue(desk.imported(file).contains("R-2 partly ja \"共通\""));
    }

    @Test
    void aRealDateAndAWrittenDateAreTheSame() throws IOException {
        var file = desk.exported();
        AnswerDesk.edit(file, book -> AnswerDesk.cell(AnswerDesk.form(book), "rules/R-1", "日付").setCellValue(LocalDate.of(2026, 10, 31)));
        assertTrue(desk.imported(file).contains("date 2026-10-31"));
    }

    @Test
    void onlyTheTextWasChangedSoItIsKept() throws IOException {
        var file = desk.exported();
        desk.changeText("R-2 not met ja \"共通\"", "R-2 partly ja \"半分\"");
        assertTrue(desk.imported(file).contains("R-2 partly ja \"半分\""));
    }

    @Test
    void bothWereChangedToTheSame() throws IOException {
        var file = desk.exported();
        desk.changeText("R-2 not met", "R-2 met");
        desk.write(file, "rules/R-2", "判定", "適合");
        assertTrue(desk.imported(file).contains("R-2 met ja \"共通\""));
    }

    @Test
    void bothWereChangedDifferentlySoNothingIsChangedAndBothPlacesAreNamed() throws IOException {
        var file = desk.exported();
        desk.changeText("R-2 not met", "R-2 partly");
        desk.write(file, "rules/R-2", "判定", "適合");
        desk.write(file, "rules/R-2", "備考", "別");
        var plan = desk.plan(file);
        assertEquals(1, plan.conflicts().size());
        assertEquals(List.of(), plan.changes());
        var finding = plan.findings().getFirst();
        assertTrue(finding.place().file().matches(".*checklist.ja.xlsx \\[.*![A-Z]+\\d+]"), finding.place().file());
        assertEquals("Verdict of 'rules/R-2': the workbook says 'met', the text 'partly' (x1.kijun:13); both were changed.", finding.problem("en"));
        assertTrue(plan.texts().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = Side.class, names = "NEITHER", mode = EnumSource.Mode.EXCLUDE)
    void theChosenSideCounts(Side side) throws IOException {
        var file = desk.exported();
        desk.changeText("R-2 not met", "R-2 partly");
        desk.write(file, "rules/R-2", "判定", "適合");
        var plan = desk.plan(side, file);
        plan.write();
        assertEquals(List.of(), plan.findings());
        assertTrue(Files.readString(desk.text()).contains(side == Side.TEXT ? "R-2 partly ja" : "R-2 met ja"));
    }

    @Test
    void anAnswerThatIsClearedIsTakenOut() throws IOException {
        var file = desk.exported();
        AnswerDesk.edit(file, book -> List.of("判定", "備考").forEach(heading -> AnswerDesk.cell(AnswerDesk.form(book), "rules/R-2", heading).setBlank()));
        assertTrue(!desk.imported(file).contains("R-2"));
    }

    @Test
    void aCommentWithoutAVerdictIsNoAnswer() throws IOException {
        var file = desk.exported();
        desk.write(file, "rules/R-3", "備考", "まだ");
        var plan = desk.plan(file);
        assertTrue(AnswerDesk.said(plan.findings()).getFirst().startsWith("no-verdict ["));
        assertTrue(plan.texts().isEmpty());
    }

    @Test
    void rowsAreFoundWhereverTheyAre() throws IOException {
        var file = desk.exported();
        desk.write(file, "rules/R-2", "判定", "適合");
        AnswerDesk.edit(file, ImportAnswersTest::movedAbout);
        assertTrue(desk.imported(file).contains("R-2 met ja \"共通\""));
    }

    /** To another sheet, in the other order, with a column in front, one hidden and one between. */
    private static void movedAbout(XSSFWorkbook book) {
        var from = AnswerDesk.form(book);
        var to = book.createSheet("写し");
        int rows = from.getLastRowNum();
        for (var row : from) {
            int place = row.getRowNum() < 3 ? row.getRowNum() : rows + 3 - row.getRowNum();
            var copy = to.createRow(place + 2);
            copy.createCell(0).setCellValue("社内 " + place);
            for (var cell : row) {
                var target = copy.createCell(2 * cell.getColumnIndex() + 1);
                if (cell.getCellType() == CellType.STRING) {
                    target.setCellValue(cell.getStringCellValue());
                } else if (cell.getCellType() == CellType.NUMERIC) {
                    target.setCellValue(cell.getNumericCellValue());
                    target.setCellStyle(cell.getCellStyle());
                }
            }
            copy.setZeroHeight(place % 2 == 0);
        }
        book.removeSheetAt(book.getSheetIndex(from));
    }

    @Test
    void aMatrixComesBackTooAsFarAsItsCellsCanBeTakenApart() throws IOException {
        var file = desk.exported(ReportKind.MATRIX, Languages.JA);
        desk.write(file, "rules/R-2", "判定", "適合");
        desk.write(file, "rules/R-2", "回答", "変更");
        desk.write(file, "rules/R-1", "回答", "変更");
        var plan = desk.plan(file);
        plan.write();
        assertTrue(AnswerDesk.said(plan.findings()).getFirst().startsWith("combined ["), plan.findings().toString());
        assertTrue(Files.readString(desk.text()).contains("R-2 met ja \"変更\""));
        assertTrue(Files.readString(desk.text()).contains("ja \"自動\" en \"automatic\""));
    }

    @Test
    void aTextInTheLanguageThatTheWorkbookDoesNotShowStays() throws IOException {
        var file = desk.exported(ReportKind.CHECKLIST, Languages.EN);
        desk.write(file, "rules/R-1", "Comment", "by hand");
        assertTrue(desk.imported(file).contains("R-1 met ja \"自動\" en \"by hand\" { // since 2025"));
    }

    @Test
    void bothLanguagesOfACellAreTakenApart() throws IOException {
        var file = desk.exported(ReportKind.CHECKLIST, Languages.BOTH);
        AnswerDesk.edit(file, book -> {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.toString().equals("自動 / automatic")) {
                            cell.setBlank();
                            cell.setCellValue("手動 / by hand");
                        }
                    }
                }
            }
        });
        assertTrue(desk.imported(file).contains("R-1 met ja \"手動\" en \"by hand\" { // since 2025"));
    }
}
