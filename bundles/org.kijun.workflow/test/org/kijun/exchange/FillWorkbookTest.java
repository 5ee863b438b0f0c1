package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.exchange.answers.Layout;
import org.kijun.exchange.answers.LayoutFile;
import org.kijun.model.Product;
import org.kijun.workflow.AnswerLayouts;
import org.kijun.workflow.FillWorkbook;
import org.kijun.workflow.ImportAnswers;

class FillWorkbookTest {
    private static final String LABEL = """
            # the label scheme's checklist
            sheet = 自己評価
            header = 3
            language = ja
            key = B
            verdict = 評価結果
            comment = 説明
            evidence = 参照資料
            due = "対応予定日"
            status.met = ○ | 適
            status.not-met = ×
            status.partly = △
            row.S-1.1 = rules/R-1
            row.S-1.2 = rules/R-2
            row.S-2.1 = rules/R-3
            """;

    @TempDir
    private Path folder;
    private AnswerDesk desk;

    @BeforeEach
    void aDesk() throws IOException {
        desk = new AnswerDesk(folder);
    }

    @Test
    void whatWeDoNotKnowStaysAndWhatWeKnowIsBroughtUpToDate() throws IOException {
        var file = desk.exported();
        AnswerDesk.edit(file, book -> {
            AnswerDesk.form(book).getRow(1).createCell(20).setCellValue("社内記号");
            AnswerDesk.form(book).getRow(4).createCell(20).setCellValue("A-7");
            book.createSheet("社内").createRow(0).createCell(0).setCellFormula("1+1");
        });
        desk.changeText("R-2 not met ja \"共通\"", "R-2 met ja \"個別\"");
        assertEquals(new FillWorkbook.Outcome(2, 0, List.of()), filled(file, AnswerLayouts.OWN));
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = AnswerDesk.form(book);
            assertEquals("✓ 適合", sheet.getRow(4).getCell(9).getStringCellValue());
            assertEquals("個別", sheet.getRow(4).getCell(10).getStringCellValue());
            assertEquals("A-7", sheet.getRow(4).getCell(20).getStringCellValue());
            assertEquals("1+1", book.getSheet("社内").getRow(0).getCell(0).getCellFormula());
        }
        var before = Files.readString(desk.text());
        assertEquals(before, desk.imported(file));
    }

    @Test
    void newRequirementsAreAddedWithTheLookAndTheChoicesOfTheOthers() throws IOException {
        var file = desk.exported();
        var rules = folder.resolve("rules.kijun");
        Files.writeString(rules, Files.readString(rules).replace("requires R-1,", "requires R-4, R-1,").replace("edition 1.0", "edition 1.1")
                + "\nrequirement R-4 \"鎖\" {\n    shall ja \"鎖を付ける。\"\n}\n");
        assertEquals(new FillWorkbook.Outcome(0, 1, List.of()), filled(file, AnswerLayouts.OWN));
        desk.write(file, "rules/R-4", "判定", "適合");
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var validation = AnswerDesk.form(book).getDataValidations().getFirst();
            assertTrue(validation.getRegions().getCellRangeAddress(0).isInRange(6, 9));
        }
        assertTrue(desk.imported(file).contains("R-4 met"));
    }

    @Test
    void aCellThatWasFilledInAndNotImportedStays() throws IOException {
        var file = desk.exported();
        desk.write(file, "rules/R-2", "判定", "対象外");
        desk.changeText("R-2 not met", "R-2 met");
        var outcome = filled(file, AnswerLayouts.OWN);
        assertEquals(List.of("not-imported [製造者!J5]"), AnswerDesk.said(outcome.findings()));
        assertEquals(0, outcome.cells());
        assertEquals(1, desk.plan(file).conflicts().size());
    }

    @Test
    void aWorkbookThatSomebodyElseDesignedIsFilledInAndReadBack() throws IOException {
        var file = folder.resolve("label.xlsx");
        template(file);
        var layout = label();
        assertEquals(new FillWorkbook.Outcome(5, 0, List.of()), filled(file, layout));
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheet("自己評価");
            assertEquals("○", sheet.getRow(3).getCell(3).getStringCellValue());
            assertEquals("×", sheet.getRow(4).getCell(3).getStringCellValue());
            assertEquals("COUNTIF(D4:D6,\"○\")", sheet.getRow(0).getCell(3).getCellFormula());
            assertEquals(1, sheet.getDataValidations().size());
        }
        AnswerDesk.edit(file, book -> {
            var row = book.getSheet("自己評価").getRow(5);
            row.createCell(3).setCellValue("△");
            row.createCell(4).setCellValue("一部のみ記録");
            row.createCell(6).setCellValue("2027/03/31");
        });
        var plan = desk.plan(choices(layout), file);
        plan.write();
        assertEquals(List.of(), AnswerDesk.said(plan.findings()));
        assertTrue(Files.readString(desk.text()).contains("R-3 partly ja \"一部のみ記録\" {\n        due 2027-03-31\n    }"), Files.readString(desk.text()));
    }

    @Test
    void aLineOfTheMappingFileThatSaysNothingIsNamed() {
        var read = LayoutFile.read("m.columns", "key = B\nverdikt = C\n", AnswerLayouts.OWN);
        assertEquals("m.columns", read.findings().getFirst().place().file());
        assertEquals(2, read.findings().getFirst().place().line());
    }

    static Layout label() {
        var read = LayoutFile.read("label.columns", LABEL, AnswerLayouts.OWN);
        assertEquals(List.of(), read.findings());
        return read.layout();
    }

    private static ImportAnswers.Choices choices(Layout layout) {
        return new ImportAnswers.Choices(layout, Optional.of(AnswerDesk.PRODUCT), Limits.DEFAULT, ImportAnswers.Choices.DEFAULT.chosen());
    }

    private FillWorkbook.Outcome filled(Path file, Layout layout) throws IOException {
        var project = desk.project();
        return FillWorkbook.run(project, file, project.find(AnswerDesk.PRODUCT, Product.class).orElseThrow(),
                new FillWorkbook.Choices(layout, Limits.DEFAULT, false));
    }

    /** A form with a heading, a formula, choices and columns of its own. */
    static void template(Path file) throws IOException {
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            book.createSheet("説明").createRow(0).createCell(0).setCellValue("記入方法");
            var sheet = book.createSheet("自己評価");
            sheet.createRow(0).createCell(3).setCellFormula("COUNTIF(D4:D6,\"○\")");
            var heading = sheet.createRow(2);
            var titles = List.of("区分", "項番", "項目", "評価結果", "説明", "参照資料", "対応予定日");
            for (int at = 0; at < titles.size(); at++) {
                heading.createCell(at).setCellValue(titles.get(at));
            }
            for (int at = 0; at < 3; at++) {
                sheet.createRow(3 + at).createCell(1).setCellValue(List.of("S-1.1", "S-1.2", "S-2.1").get(at));
            }
            var helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(helper.createExplicitListConstraint(new String[] {"○", "△", "×"}),
                    new CellRangeAddressList(3, 5, 3, 3)));
            book.write(out);
        }
    }
}
