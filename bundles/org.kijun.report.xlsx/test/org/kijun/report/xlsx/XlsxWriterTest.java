package org.kijun.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.report.Report;
import org.kijun.report.RowKey;
import org.kijun.report.Subject;

class XlsxWriterTest {
    private static final int FIRST_ROW = 3;

    @Test
    void everyCellOfEverySheetIsAsExpected() throws IOException {
        try (var workbook = written(SampleReport.report("文")); var golden = XlsxWriterTest.class.getResourceAsStream("sample.txt")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), dump(workbook));
        }
    }

    @Test
    void twoRunsGiveTheSameCells() throws IOException {
        try (var one = written(SampleReport.report("文")); var other = written(SampleReport.report("文"))) {
            assertEquals(dump(one), dump(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81-3-0000-0000", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")", "\t=1"})
    void aTextThatLooksLikeAFormulaStaysAText(String text) throws IOException {
        try (var workbook = written(SampleReport.report(text))) {
            var cell = form(workbook).getRow(FIRST_ROW + 1).getCell(2);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(text, cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed(), "editing the cell must not make a formula of it");
        }
    }

    @Test
    void theHeaderStaysInViewAndIsRepeatedOnEveryPage() throws IOException {
        try (var workbook = written(SampleReport.report("文"))) {
            var sheet = form(workbook);
            assertEquals(FIRST_ROW, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(2, sheet.getPaneInformation().getVerticalSplitPosition());
            assertEquals("2:3", sheet.getRepeatingRows().formatAsString());
            assertEquals("B3:H6", sheet.getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @Test
    void aSheetPrintsOneA4PageWideWithPageNumbers() throws IOException {
        try (var workbook = written(SampleReport.report("文"))) {
            var sheet = form(workbook);
            assertAll(() -> assertEquals(9, sheet.getPrintSetup().getPaperSize()),
                    () -> assertTrue(sheet.getFitToPage()),
                    () -> assertTrue(sheet.getPrintSetup().getLandscape()),
                    () -> assertEquals(0, sheet.getPrintSetup().getFitHeight()),
                    () -> assertEquals("&P / &N", sheet.getFooter().getRight()),
                    () -> assertEquals("点検表!$A$1:$H$6", workbook.getPrintArea(2)));
        }
    }

    @Test
    void onlyTheKeyColumnIsHidden() throws IOException {
        try (var workbook = written(SampleReport.report("文"))) {
            assertTrue(form(workbook).isColumnHidden(0));
            for (int column = 1; column < 8; column++) {
                assertFalse(form(workbook).isColumnHidden(column));
            }
            assertEquals("R-1", RowKey.parse(form(workbook).getRow(FIRST_ROW + 1).getCell(0).getStringCellValue()).name());
        }
    }

    @Test
    void aWorkbookAboutAProductRemembersWhatItIsOf() throws IOException {
        try (var workbook = written(SampleReport.report("文").about(new Subject("acme/x1", List.of("router 1.0", "common"))))) {
            var properties = workbook.getProperties().getCustomProperties();
            assertEquals("acme/x1", properties.getProperty(Remembered.PRODUCT).getLpwstr());
            assertEquals("router 1.0, common", properties.getProperty(Remembered.BASELINES).getLpwstr());
            assertEquals("checklist", properties.getProperty(Remembered.KIND).getLpwstr());
            assertEquals("ja", properties.getProperty(Remembered.LANGUAGE).getLpwstr());
        }
    }

    @Test
    void inputCellsAreOpenAndTheRestIsProtectedWithoutPassword() throws IOException {
        try (var workbook = written(SampleReport.report("文"))) {
            var row = form(workbook).getRow(FIRST_ROW + 1);
            assertTrue(form(workbook).getProtect());
            assertFalse(form(workbook).getCTWorksheet().getSheetProtection().isSetPassword());
            assertTrue(row.getCell(2).getCellStyle().getLocked());
            assertFalse(row.getCell(5).getCellStyle().getLocked());
            assertFalse(row.getCell(7).getCellStyle().getLocked());
        }
    }

    @Test
    void verdictsAreOfferedInADropDown() throws IOException {
        try (var workbook = written(SampleReport.report("文"))) {
            var validation = form(workbook).getDataValidations().getFirst();
            assertEquals("F4:F6", validation.getRegions().getCellRangeAddress(0).formatAsString());
            assertEquals("✓ 適合,✗ 不適合", String.join(",", validation.getValidationConstraint().getExplicitListValues()));
        }
    }

    @Test
    void coloursFollowTheVerdict() throws IOException {
        try (var workbook = written(SampleReport.report("文"))) {
            var formatting = form(workbook).getSheetConditionalFormatting();
            assertEquals(2, formatting.getNumConditionalFormattings());
            assertEquals("LEFT($E4,1)=\"✓\"", formatting.getConditionalFormattingAt(0).getRule(0).getFormula1());
        }
    }

    @Test
    void theChartPointsAtTheNumbersAboveIt() throws IOException {
        try (var workbook = written(SampleReport.report("文"))) {
            var charts = workbook.getSheet("概要").getDrawingPatriarch().getCharts();
            assertEquals(1, charts.size());
            var series = charts.getFirst().getChartSeries().getFirst().getSeries(0);
            assertEquals("概要!$B$6:$B$7", series.getValuesData().getDataRangeReference());
            assertEquals(5.0, series.getValuesData().getPointAt(0));
        }
    }

    @Test
    void onlyWebAddressesBecomeLinks() throws IOException {
        try (var workbook = written(SampleReport.report("文"))) {
            assertEquals("https://example.org/r", form(workbook).getRow(FIRST_ROW + 2).getCell(6).getHyperlink().getAddress());
            assertEquals(1, form(workbook).getHyperlinkList().size());
        }
    }

    @Test
    void aTableTooWideForASheetIsRefusedWithAReason() {
        var problem = assertThrows(IOException.class, () -> new XlsxWriter().write(SampleReport.large(1, 16_385), OutputStream.nullOutputStream()));
        assertTrue(problem.getMessage().contains("16385 columns"), problem.getMessage());
    }

    @Test
    void aLongTableIsStreamedToItsLastRow() throws IOException {
        try (var workbook = written(SampleReport.large(3_000, 5))) {
            assertEquals(3_001, workbook.getSheet("表").getLastRowNum());
            assertEquals("✓", workbook.getSheet("表").getRow(3_001).getCell(3).getStringCellValue());
        }
    }

    private static XSSFSheet form(XSSFWorkbook workbook) {
        return workbook.getSheet("点検表");
    }

    private static XSSFWorkbook written(Report report) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new XlsxWriter().write(report, bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** Sheet by sheet, each cell with its address, type and text. */
    private static String dump(XSSFWorkbook workbook) {
        var text = new StringBuilder();
        var formatter = new DataFormatter();
        for (var sheet : workbook) {
            text.append("[").append(sheet.getSheetName()).append("]\n");
            for (var row : sheet) {
                for (var cell : row) {
                    text.append(cell.getAddress()).append(' ').append(cell.getCellType()).append(' ')
                            .append(formatter.formatCellValue(cell).replace("\n", "\\n")).append('\n');
                }
            }
        }
        return text.toString();
    }
}
