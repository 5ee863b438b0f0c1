package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.workflow.AnswerLayouts;
import org.kijun.workflow.FillWorkbook;
import org.kijun.workflow.ImportAnswers;
import org.kijun.workflow.Project;

/** The mapping files that come with the product, on forms that look like those that they are for. */
class FormsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "label-checklist; 自己評価; 5; 項番,要件,評価結果,対応内容,参照資料,評価者,評価日,対応予定日; 1-1,1-2,1-3,2-1,2-2,3-1; ×",
            "ics-ixit; ICS; 3; Item,Question,Support,Detail,Justification,Evidence; 5.1-1,5.1-2,5.1-3,5.3-1,5.3-2,5.5-1; N"})
    void aFormIsFilledInAndReadBack(String name, String sheet, int header, String headings, String items, String no) throws IOException {
        var form = folder.resolve("form.xlsx");
        form(form, sheet, header, List.of(headings.split(",")), List.of(items.split(",")));
        Files.writeString(folder.resolve("p.kijun"), """
                module my
                product x "X" {
                    COM-1 not met "see below"
                    COM-14 met
                }
                """);
        var project = Project.open(List.of(folder), Options.DEFAULT.withWholeLibrary().withoutChecks(), Progress.SILENT);
        var read = AnswerLayouts.read(Path.of(name));
        assertEquals(List.of(), read.findings());
        read.layout().rows().values().forEach(each -> assertTrue(project.find(each, Requirement.class).isPresent(), each));
        var product = project.find("my/x", Product.class).orElseThrow();
        assertEquals(new FillWorkbook.Outcome(3, 0, List.of()),
                FillWorkbook.run(project, form, product, new FillWorkbook.Choices(read.layout(), Limits.DEFAULT, false)));
        AnswerDesk.edit(form, book -> book.getSheet(sheet).getRow(header + 4).createCell(2).setCellValue(no));
        var plan = ImportAnswers.plan(project, List.of(form),
                new ImportAnswers.Choices(read.layout(), Optional.of("my/x"), Limits.DEFAULT, any -> ImportAnswers.Side.NEITHER), Progress.SILENT);
        assertEquals(List.of(), plan.findings());
        assertEquals(List.of("COM-15 not-met"), plan.changes().stream().map(change -> change.requirement() + " " + change.workbook()).toList());
    }

    private static void form(Path file, String name, int header, List<String> headings, List<String> items) throws IOException {
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet(name);
            sheet.createRow(0).createCell(0).setCellValue("Form");
            var row = sheet.createRow(header - 1);
            for (int at = 0; at < headings.size(); at++) {
                row.createCell(at).setCellValue(headings.get(at));
            }
            for (int at = 0; at < items.size(); at++) {
                sheet.createRow(header + at).createCell(0).setCellValue(items.get(at));
            }
            book.write(out);
        }
    }
}
