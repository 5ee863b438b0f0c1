package org.kijun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerCommandsTest {
    private static final String PRODUCT = """
            module acme
            product x1 "X1" {
                baseline acme/all
                R-1 met "locked"
            }
            requirement R-1 "Lock" {
                shall "Doors are locked."
            }
            baseline all "All" {
                edition 1.0
                requires R-1
            }
            """;

    @TempDir
    private Path folder;
    private Path workbook;

    @BeforeEach
    void anExportedChecklist() throws IOException {
        Files.writeString(folder.resolve("x1.kijun"), PRODUCT);
        assertEquals(0, Ran.inEnglish(folder, "export", "checklist", folder.toString(), "--product", "acme/x1", "--lang", "en", "--out", folder.toString()).code());
        workbook = folder.resolve("x1.checklist.en.xlsx");
    }

    @Test
    void aWorkbookThatNobodyTouchedChangesNothing() throws IOException {
        var ran = Ran.inEnglish(folder, "import", "answers", workbook.toString(), folder.toString());
        assertEquals(new Ran(0, "0 answers taken over, 0 conflicts (0.0 s)\n", ""), ran);
        assertEquals(PRODUCT, Files.readString(folder.resolve("x1.kijun")));
    }

    @Test
    void aTrialShowsWhatWouldChange() throws IOException {
        Files.writeString(folder.resolve("map.columns"), "comment = Title\n");
        var ran = Ran.inEnglish(folder, "import", "answers", workbook.toString(), folder.toString(), "--columns", folder.resolve("map.columns").toString(), "--dry-run");
        assertEquals(0, ran.code(), ran.out());
        assertTrue(ran.out().startsWith("acme/R-1 Comment: 'locked' → 'Lock'  (FOLDER/x1.checklist.en.xlsx [Maker!"), ran.out());
        assertTrue(ran.out().endsWith("1 answer would be taken over, 0 conflicts (0.0 s)\n"), ran.out());
        assertEquals(PRODUCT, Files.readString(folder.resolve("x1.kijun")));
    }

    @Test
    void aDamagedWorkbookIsAFinding() throws IOException {
        var file = Files.writeString(folder.resolve("bad.xlsx"), "?");
        var ran = Ran.inJapanese(folder, "import", "answers", file.toString(), folder.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("kijun.exchange.not-this-format: ファイルは xlsx ではない。"), ran.out());
    }

    @Test
    void withoutAWorkbookItIsWrongUse() {
        assertEquals(2, Ran.inEnglish(folder, "import", "answers", folder.toString()).code());
        assertEquals(2, Ran.inEnglish(folder, "import", "answers", workbook.toString(), folder.toString(), "--prefer", "me").code());
        assertEquals(2, Ran.inEnglish(folder, "collect", folder.resolve("missing").toString()).code());
    }

    @Test
    void aMappingFileWithAnErrorIsShownWithItsLine() throws IOException {
        var map = Files.writeString(folder.resolve("map.columns"), "\nkommentar = Title\n");
        var ran = Ran.inEnglish(folder, "import", "answers", workbook.toString(), folder.toString(), "--columns", map.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.out().startsWith("FOLDER/map.columns:2: error kijun.answers.bad-mapping"), ran.out());
    }

    @Test
    void aWorkbookThatIsThereIsFilledIn() throws IOException {
        Files.writeString(folder.resolve("x1.kijun"), PRODUCT.replace("locked", "bolted"));
        var ran = Ran.inEnglish(folder, "export", "checklist", folder.toString(), "--product", "acme/x1", "--into", workbook.toString());
        assertEquals(new Ran(0, "filled in FOLDER/x1.checklist.en.xlsx: 1 cell changed, 0 rows added\n", ""), ran);
    }

    @Test
    void manyProductsGiveOnePortfolio() {
        var ran = Ran.inEnglish(folder, "collect", folder.toString(), "--out", folder.resolve("out").toString(), "--lang", "en");
        assertEquals(0, ran.code(), ran.out() + ran.err());
        assertTrue(ran.out().endsWith("2 products; read anew: 1 file; not or not wholly read: 0 files (0.0 s)\n"), ran.out());
    }
}
