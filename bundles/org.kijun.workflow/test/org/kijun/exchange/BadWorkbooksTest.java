package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.workflow.ImportAnswers;

class BadWorkbooksTest {
    @TempDir
    private Path folder;
    private AnswerDesk desk;
    private Path file;

    @BeforeEach
    void aFilledWorkbook() throws IOException {
        desk = new AnswerDesk(folder);
        file = desk.exported();
        desk.write(file, "rules/R-2", "判定", "適合");
    }

    @Test
    void anEncryptedWorkbook() throws Exception {
        var locked = folder.resolve("locked.xlsx");
        try (var system = new POIFSFileSystem(); var out = Files.newOutputStream(locked)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var inside = encryptor.getDataStream(system)) {
                Files.copy(file, inside);
            }
            system.writeFilesystem(out);
        }
        assertRefused("encrypted", locked);
    }

    @Test
    void aWorkbookThatEndsTooEarly() throws IOException {
        var bytes = Files.readAllBytes(file);
        assertRefused("broken-file", Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Test
    void aFileThatIsNoWorkbook() throws IOException {
        assertRefused("not-this-format", Files.writeString(folder.resolve("text.xlsx"), "key,verdict"));
    }

    @Test
    void aPartThatGrowsOutOfProportion() throws IOException {
        replace("xl/sharedStrings.xml", out -> {
            out.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 4000; i++) {
                out.write(" ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8));
            }
        });
        assertRefused("bomb", file);
    }

    @Test
    void aSheetThatGrowsOutOfProportionDoesNotStopTheOthers() throws IOException {
        replace("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData><row><c><v>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 4000; i++) {
                out.write(" ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8));
            }
        });
        assertTakesTheRest("bomb [表紙]");
    }

    @Test
    void aDocumentTypeInAnInnerPart() throws IOException {
        replace("xl/worksheets/sheet1.xml", out -> out.write("""
                <!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>""".getBytes(StandardCharsets.UTF_8)));
        assertTakesTheRest("external-content [表紙]");
    }

    @Test
    void aSheetWithMoreRowsThanAllowed() throws IOException {
        var choices = ImportAnswers.Choices.DEFAULT;
        var few = new Limits(64L << 20, 512L << 20, 10_000, 200, 64, 4);
        var plan = desk.plan(new ImportAnswers.Choices(choices.layout(), Optional.empty(), few, choices.chosen()), file);
        assertTrue(AnswerDesk.said(plan.findings()).contains("too-many-rows [製造者]"));
        assertTrue(plan.texts().isEmpty());
    }

    @Test
    void aFileLargerThanAllowed() throws IOException {
        var choices = ImportAnswers.Choices.DEFAULT;
        var small = new Limits(1000, 512L << 20, 10_000, 200, 64, 400);
        var plan = desk.plan(new ImportAnswers.Choices(choices.layout(), Optional.empty(), small, choices.chosen()), file);
        assertTrue(AnswerDesk.said(plan.findings()).getFirst().startsWith("too-large"));
    }

    @Test
    void linksToOtherWorkbooksAreSaidAndNotFollowed() throws IOException {
        replace("xl/externalLinks/externalLink1.xml", out -> out.write("<externalLink/>".getBytes(StandardCharsets.UTF_8)));
        assertTakesTheRest("external-links ");
    }

    @Test
    void mergedCellsInTheKeyColumn() throws IOException {
        desk.write(file, "rules/R-1", "備考", "手動");
        AnswerDesk.edit(file, book -> AnswerDesk.form(book).addMergedRegion(new CellRangeAddress(4, 5, 0, 0)));
        var plan = desk.plan(file);
        assertEquals("merged-key [製造者!A5:A6]", AnswerDesk.said(plan.findings()).getFirst());
        assertEquals(List.of("rules/R-1"), plan.changes().stream().map(change -> change.requirement()).toList());
    }

    @Test
    void twoRowsWithTheSameKeyThatSayDifferentThings() throws IOException {
        copyRow("一部適合");
        var plan = desk.plan(file);
        assertEquals("duplicate-key [製造者!J10]", AnswerDesk.said(plan.findings()).getFirst());
        assertTrue(plan.texts().isEmpty());
    }

    @Test
    void twoRowsWithTheSameKeyThatSayTheSame() throws IOException {
        copyRow("適合");
        assertTrue(desk.imported(file).contains("R-2 met"));
    }

    private void copyRow(String verdict) throws IOException {
        AnswerDesk.edit(file, book -> {
            var sheet = AnswerDesk.form(book);
            var row = sheet.createRow(9);
            row.createCell(0).setCellValue(sheet.getRow(4).getCell(0).getStringCellValue());
            row.createCell(9).setCellValue(verdict);
            row.createCell(10).setCellValue("共通");
        });
    }

    @Test
    void aFormulaIsNotTrusted() throws IOException {
        AnswerDesk.edit(file, book -> AnswerDesk.cell(AnswerDesk.form(book), "rules/R-1", "備考").setCellFormula("\"a\"&\"b\""));
        assertTakesTheRest("formula [製造者!K4]");
    }

    @Test
    void anErrorOfTheSpreadsheetProgram() throws IOException {
        AnswerDesk.edit(file, book -> AnswerDesk.cell(AnswerDesk.form(book), "rules/R-1", "備考")
                .setCellErrorValue(FormulaError.REF));
        assertTakesTheRest("error-value [製造者!K4]");
    }

    @Test
    void aBareNumberIsNoDate() throws IOException {
        AnswerDesk.edit(file, book -> {
            var cell = AnswerDesk.cell(AnswerDesk.form(book), "rules/R-1", "日付");
            cell.setCellStyle(book.createCellStyle());
            cell.setCellValue(46_000);
        });
        var finding = assertTakesTheRest("bad-date [製造者!M4]");
        assertTrue(finding.contains("perhaps 2025-12-09 is meant"), finding);
    }

    @Test
    void aDateThatCanBeReadInTwoWays() throws IOException {
        desk.write(file, "rules/R-1", "日付", "10/11/2026");
        assertTakesTheRest("bad-date [製造者!M4]");
    }

    @Test
    void wordsThatAreNoVerdict() throws IOException {
        desk.write(file, "rules/R-1", "判定", "たぶん");
        assertTakesTheRest("unknown-verdict [製造者!J4]");
    }

    @Test
    void aKeyThatNoRequirementHas() throws IOException {
        AnswerDesk.edit(file, book -> {
            AnswerDesk.form(book).getRow(3).getCell(0).setBlank();
            AnswerDesk.form(book).getRow(3).getCell(0).setCellValue("R-99");
        });
        assertTakesTheRest("unknown-requirement [製造者!A4]");
    }

    @Test
    void anotherEditionOfTheBaseline() throws IOException {
        var rules = folder.resolve("rules.kijun");
        Files.writeString(rules, Files.readString(rules).replace("edition 1.0", "edition 2.0"));
        var plan = desk.plan(file);
        assertTrue(plan.findings().getFirst().problem("en").contains("was made for rules/all 1.0; the product answers rules/all 2.0"),
                plan.findings().getFirst().problem("en"));
        assertTrue(plan.texts().isEmpty());
    }

    @Test
    void aWorkbookOfAnotherProduct() throws IOException {
        Files.writeString(folder.resolve("x2.kijun"), "module acme\nproduct x2 \"X2\"\n");
        var choices = ImportAnswers.Choices.DEFAULT;
        var plan = desk.plan(new ImportAnswers.Choices(choices.layout(), Optional.of("acme/x2"), choices.limits(), choices.chosen()), file);
        assertTrue(AnswerDesk.said(plan.findings()).getFirst().startsWith("other-product"));
        assertTrue(plan.texts().isEmpty());
    }

    @Test
    void aWorkbookOfAProductThatIsNotOpen() throws IOException {
        Files.delete(desk.text());
        assertTrue(AnswerDesk.said(desk.plan(file).findings()).getFirst().startsWith("no-product"));
    }

    @Test
    void aWorkbookWithoutKeys() throws IOException {
        AnswerDesk.edit(file, book -> AnswerDesk.form(book).getRow(1).getCell(0).setBlank());
        assertRefused("no-keys", file);
    }

    @Test
    void twoColumnsThatCouldBeMeant() throws IOException {
        AnswerDesk.edit(file, book -> AnswerDesk.form(book).getRow(1).createCell(20).setCellValue("備考"));
        assertTakesTheRest("two-columns [製造者]");
    }

    private void assertRefused(String code, Path bad) throws IOException {
        var plan = desk.plan(bad);
        assertTrue(AnswerDesk.said(plan.findings()).getFirst().startsWith(code + " "), AnswerDesk.said(plan.findings()).toString());
        assertTrue(plan.texts().isEmpty());
    }

    /** That it is said, and that the valid row is offered all the same; answers what is said. */
    private String assertTakesTheRest(String expected) throws IOException {
        var plan = desk.plan(file);
        assertTrue(AnswerDesk.said(plan.findings()).getFirst().startsWith(expected), AnswerDesk.said(plan.findings()).toString());
        assertEquals(List.of("rules/R-2"), plan.changes().stream().map(change -> change.requirement()).toList());
        return plan.findings().getFirst().problem("en");
    }

    /** What goes into a part. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private void replace(String part, Content content) throws IOException {
        var changed = folder.resolve("changed.zip");
        try (var from = new ZipFile(file.toFile()); var to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entry : (Iterable<ZipEntry>) from.stream().<ZipEntry>map(each -> each)::iterator) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            content.writeTo(to);
        }
        Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
