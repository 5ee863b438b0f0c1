package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.text.ModelText;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.sheet.TableReader;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.findings.Severity;
import org.kijun.workflow.Project;

class SheetTableTest {
    @TempDir
    private Path folder;

    @Test
    void aJapaneseTableBecomesATreeOfClausesThatChecksWithoutErrors() throws Exception {
        var imported = csv("""
                社内規程 第2版,,,,
                番号,題名,題名（英語）,本文,必須/推奨,対象者,備考
                第1部,共通,General,,,,
                1.2,初期パスワード,Default passwords,"機器ごとに
                異なる値とする。",必須,製造者,x
                ①,長さ,,8文字以上とする。,推奨,"製造者、利用者",
                1.2-1,変更,,変更できること。,任意,利用者,
                第二部,運用,,,,,
                第1章,体制,,,,,
                第1条,責任者,,責任者を置く。,義務,経営者,
                第2条,記録,,記録を残す。,?,経営者,
                """);

        assertEquals("""
                document 規程 ja "規程" {
                    kind guideline
                    status published
                    clause 第1部 ja "共通" en "General" {
                        clause 1.2 ja "初期パスワード" en "Default passwords" {
                            summary ja "機器ごとに\\n異なる値とする。"
                            strength must
                            party manufacturer
                            clause 1.2① ja "長さ" {
                                printed "①"
                                summary ja "8文字以上とする。"
                                strength should
                                party manufacturer, user
                            }
                            clause 1.2-1 ja "変更" {
                                summary ja "変更できること。"
                                strength may
                                party user
                            }
                        }
                    }
                    clause 第二部 ja "運用" {
                        clause 第1章 ja "体制" {
                            clause 第1条 ja "責任者" {
                                summary ja "責任者を置く。"
                                strength must
                                party executive
                            }
                            clause 第2条 ja "記録" {
                                summary ja "記録を残す。"
                                party executive
                            }
                        }
                    }
                }
                """, ModelText.of(imported.declarations()));
        assertEquals(List.of("規程.csv:2 The column '番号' is read as number.", "規程.csv:2 The column '題名' is read as title.",
                "規程.csv:2 The column '題名（英語）' is read as title.", "規程.csv:2 The column '本文' is read as summary.",
                "規程.csv:2 The column '必須/推奨' is read as strength.", "規程.csv:2 The column '対象者' is read as party.",
                "規程.csv:2 備考 could not be carried over.", "規程.csv:11 '?' means nothing as strength and was left out."), said(imported));
        assertChecks(imported);
    }

    @Test
    void printedNumbersOfStandardsGiveTheTree() throws Exception {
        assertEquals("5(5.1(5.1-1 5.1-2) 5.10) I(I(1) I(2)(I(2)(a))) 指針3(指針3-1) A", tree(csv("""
                No.,Title
                5,a
                5.1,b
                5.1-1,c
                5.1-2,d
                5.10,e
                I,f
                I(1),g
                I(2),h
                I(2)(a),i
                指針3,j
                指針3-1,k
                A,l
                """)));
    }

    @Test
    void levelsAndParentsGoBeforeNumbers() throws Exception {
        assertEquals("a(b(c) d) e", tree(csv("ID,Level,Title\na,1,x\nb,2,x\nc,3,x\nd,2,x\ne,1,x\n")));
        assertEquals("a(c) b(d)", tree(csv("ID;Parent;Title\na;;x\nb;;x\nc;a;x\nd;b;x\n")));
    }

    @Test
    void sayingWhatColumnsAreGoesBeforeGuessing() throws Exception {
        var file = Files.writeString(folder.resolve("t.csv"), "Key,Words,Title\na,Doors,Locks\n");
        var imported = new TableReader().read(new Incoming(file, "t.csv", Limits.DEFAULT, Map.of("number", "A", "title", "Words")), Known.NOTHING);

        assertTrue(ModelText.of(imported.declarations()).contains("clause a \"Doors\""), ModelText.of(imported.declarations()));
        assertEquals(List.of("t.csv:1 The column 'Key' is read as number.", "t.csv:1 The column 'Words' is read as title.",
                "t.csv:1 Title could not be carried over."), said(imported));
        var wrong = new TableReader().read(new Incoming(file, "t.csv", Limits.DEFAULT, Map.of("colour", "A", "number", "Nobody")), Known.NOTHING);
        assertTrue(wrong.isRefused());
    }

    @Test
    void oddNumbersAreToldWithTheirLines() throws Exception {
        var imported = csv("No.,Title\n1,a\n1,b\n,c\n,\n3.,d\n");

        assertEquals("1(1-n) 1-2 3", tree(imported).replace("1 1-2(1-n)", "1(1-n) 1-2").replace("1 1-2(1-2-n)", "1(1-n) 1-2"));
        assertTrue(said(imported).contains("規程.csv:3 The number 1 is there already; this row is called 1-2."), said(imported)::toString);
        assertTrue(said(imported).stream().anyMatch(line -> line.startsWith("規程.csv:4 The row has no number")), said(imported)::toString);
        assertChecks(imported);
    }

    @Test
    void csvAsJapaneseProgramsSaveItIsRead() throws Exception {
        var imported = read("番号,題名\r\n1,初期パスワード\r\n".getBytes(Charset.forName("windows-31j")), "a.csv");
        assertTrue(ModelText.of(imported.declarations()).contains("初期パスワード"));
    }

    @Test
    void cellsOfAWorkbookThatNobodyTypedAreToldWithTheirPlaces() throws Exception {
        var imported = read(workbook(sheet -> {
            row(sheet, 0, "My list");
            row(sheet, 2, "No.", "Title", "Text");
            row(sheet, 3, "1", "Doors", "x");
            row(sheet, 4, "", "", "");
            sheet.getRow(4).getCell(0).setCellFormula("1+1");
            sheet.getRow(4).getCell(1).setCellFormula("\"Win\"&\"dows\"");
            var evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
            evaluator.evaluateAll();
            row(sheet, 5, "", "Dated", "");
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            sheet.getRow(5).getCell(0).setCellValue(46024);
            sheet.getRow(5).getCell(0).setCellStyle(style);
            row(sheet, 6, "4", "Merged", "");
            row(sheet, 7, "", "below", "");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A7:A8"));
            sheet.getWorkbook().createSheet("Notes").createRow(0).createCell(0).setCellValue("hello");
        }), "a.xlsx");

        var said = said(imported);
        assertTrue(said.contains("a.xlsx [List!A5] The cell is a formula; its stored value '2' was taken."), said::toString);
        assertTrue(said.contains("a.xlsx [List!B5] The cell is a formula; its stored value 'Windows' was taken."), said::toString);
        assertTrue(said.contains("a.xlsx [List!A6] The number is stored as the date 2026-01-02."), said::toString);
        assertTrue(said.contains("a.xlsx [List!A7:A8] The cells A7:A8 are merged; only the first of them holds a value."), said::toString);
        assertTrue(said.contains("a.xlsx [Notes] Notes could not be carried over."), said::toString);
        assertEquals("1 2 2026-01-02 4(4-n)", tree(imported));
        assertChecks(imported);
    }

    @Test
    void aTableWithoutHeadingsIsRefused() throws Exception {
        assertTrue(csv("a,b\nc,d\n").isRefused());
        assertTrue(csv("").isRefused());
        assertTrue(csv("No.,Title\n1,\"open\n").isRefused());
    }

    @Test
    void encryptedWorkbooksBombsAndEntitiesAreRefused() throws Exception {
        assertEquals(List.of(ExchangeIssue.ENCRYPTED), codes(read(encrypted(), "a.xlsx")));
        var plain = workbook(sheet -> row(sheet, 0, "No.", "Title"));
        assertEquals(List.of(ExchangeIssue.BOMB), codes(read(withSheet(plain, out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            var row = ("<row><c t=\"inlineStr\"><is><t>" + "a".repeat(2000) + "</t></is></c></row>").getBytes(StandardCharsets.UTF_8);
            for (int times = 0; times < 50_000; times++) {
                out.write(row);
            }
        }), "a.xlsx")).stream().distinct().toList());
        assertEquals(List.of(ExchangeIssue.EXTERNAL_CONTENT), codes(read(withSheet(plain, out -> out.write(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>"
                        .getBytes(StandardCharsets.UTF_8))), "a.xlsx")));
    }

    @Test
    void moreRowsThanAllowedAreRefused() throws Exception {
        var file = Files.writeString(folder.resolve("t.csv"), "No.,Title\n" + "1,x\n".repeat(20));
        var limits = new Limits(1 << 20, 1 << 20, 10, 10, 10, 10);
        assertTrue(new TableReader().read(new Incoming(file, "t.csv", limits), Known.NOTHING).isRefused());
    }

    @Test
    void damagedFilesEndInFindingsAndNeverInExceptions() throws Exception {
        var random = new Random(11);
        var whole = workbook(sheet -> {
            row(sheet, 0, "No.", "Title", "Level", "Parent");
            for (int row = 1; row < 50; row++) {
                row(sheet, row, List.of("1." + row, "(" + row + ")", "第" + row + "条", "①").get(row % 4), "x", "2", "1");
            }
        });
        for (int run = 0; run < 300; run++) {
            var damaged = Arrays.copyOf(whole, run % 2 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int change = 0; change < run % 5 && damaged.length > 0; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertFalse(read(damaged, "a.xlsx").findings().isEmpty());
        }
    }

    @Test
    void nonsenseInCellsGivesATextThatParses() throws Exception {
        var random = new Random(12);
        var pieces = List.of("1", ".", "-", "(", ")", "（", "①", "第", "条", "章", "a", "\"\"", " ", "/", "\\", "document", "not", "𠮷", "é", "‐", "ⅰ", "⼀", "#", "%", "\n", "一二");
        for (int run = 0; run < 60; run++) {
            var rows = random.ints(20, 0, 1 << 20).mapToObj(seed -> {
                var each = new Random(seed);
                return each.ints(3, 0, 5).mapToObj(length -> "\"" + each.ints(length, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining()) + "\"")
                        .collect(Collectors.joining(","));
            }).collect(Collectors.joining("\n"));
            var imported = csv("No.,Title,Parent\n" + rows);
            assertTrue(ModelText.of(imported.declarations()).contains("document"), rows);
        }
    }

    private Imported csv(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), "規程.csv");
    }

    private Imported read(byte[] bytes, String name) throws IOException {
        return new TableReader().read(new Incoming(Files.write(folder.resolve(name), bytes), name, Limits.DEFAULT), Known.NOTHING);
    }

    private void assertChecks(Imported imported) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("checked")).resolve("a.kijun"), ModelText.of(imported.declarations()));
        var project = Project.open(List.of(folder.resolve("checked")), Options.DEFAULT, Progress.SILENT);
        assertEquals(List.of(), project.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(finding -> finding.message("en")).toList());
    }

    private static String tree(Imported imported) {
        return tree(((Document) imported.declarations().getFirst()).getClauses());
    }

    private static String tree(List<Clause> clauses) {
        return clauses.stream().map(clause -> clause.getName() + (clause.getClauses().isEmpty() ? "" : "(" + tree(clause.getClauses()) + ")")).collect(Collectors.joining(" "));
    }

    private static byte[] workbook(Consumer<Sheet> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            fill.accept(workbook.createSheet("List"));
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static void row(Sheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] withSheet(byte[] workbook, Content sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook)); var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    sheet.write(to);
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] encrypted() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(file)) {
                stream.write(workbook(sheet -> row(sheet, 0, "No.", "Title")));
            }
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static List<?> codes(Imported imported) {
        return imported.findings().stream().map(finding -> finding.code()).distinct().toList();
    }

    private static List<String> said(Imported imported) {
        return imported.findings().stream().map(finding -> finding.place().file() + (finding.place().line() == 0 ? "" : ":" + finding.place().line())
                + " " + finding.code().problem("en", finding.arguments())).toList();
    }
}
