package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.workspace.Progress;
import org.kijun.report.Languages;
import org.kijun.workflow.AnswerLayouts;
import org.kijun.workflow.Collect;

class CollectTest {
    @TempDir
    private Path folder;
    private Path incoming;
    private Path out;

    @BeforeEach
    void threeVendorsAndABadFile() throws IOException {
        var desk = new AnswerDesk(Files.createDirectory(folder.resolve("desk")));
        var file = desk.exported();
        incoming = Files.createDirectories(folder.resolve("incoming/b"));
        out = folder.resolve("out");
        for (int at = 0; at < 3; at++) {
            Files.copy(file, incoming.resolve("v" + at + ".xlsx"));
        }
        desk.write(incoming.resolve("v2.xlsx"), "rules/R-1", "判定", "不適合");
        Files.writeString(incoming.resolve("bad.xlsx"), "nothing");
        Files.writeString(incoming.resolve("~$v1.xlsx"), "lock file of Excel");
    }

    private Collect.Outcome collect(Progress progress) throws IOException {
        return Collect.run(incoming.getParent(), out, AnswerLayouts.OWN, Limits.DEFAULT, Languages.JA, progress);
    }

    @Test
    void oneBadFileDoesNotStopTheRestAndIsNamedWithItsReason() throws IOException {
        var outcome = collect(Progress.SILENT);
        assertEquals(3, outcome.products());
        assertEquals(1, outcome.unread());
        try (var book = new XSSFWorkbook(Files.newInputStream(out.resolve("portfolio.ja.xlsx")))) {
            var text = new StringBuilder();
            book.getSheetAt(book.getNumberOfSheets() - 1).forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
            assertTrue(text.toString().contains("b/bad.xlsx ファイルは xlsx ではない。"), text.toString());
        }
        assertTrue(Files.readString(out.resolve("portfolio.ja.html")).contains("b/bad.xlsx"));
    }

    @Test
    void filesThatHaveNotChangedAreNotReadAgainAndGiveTheSame() throws IOException {
        collect(Progress.SILENT);
        var before = Files.readString(out.resolve("portfolio.ja.html"));
        Files.writeString(incoming.resolve("bad.xlsx"), "still nothing");
        assertEquals(1, collect(Progress.SILENT).read());
        assertEquals(before, Files.readString(out.resolve("portfolio.ja.html")));
    }

    @Test
    void aStoppedRunGoesOnWhereItWas() throws IOException {
        collect(Progress.SILENT);
        var state = out.resolve("collect.state.jsonl");
        Files.writeString(state, Files.readString(state).substring(0, (int) Files.size(state) / 2));
        var outcome = collect(Progress.SILENT);
        assertTrue(outcome.read() > 0 && outcome.read() < 4, outcome.toString());
        assertEquals(3, outcome.products());
    }

    @Test
    void whoStopsItGetsNoHalfWrittenOutput() {
        var impatient = new Progress() {
            @Override
            public void step(Stage stage, String name, int done, int total) {
                // does not look
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> collect(impatient));
        assertFalse(Files.exists(out.resolve("portfolio.ja.xlsx")));
    }

    @Test
    void whatStandsOutComesFirst() throws IOException {
        for (int at = 3; at < 9; at++) {
            Files.copy(incoming.resolve("v0.xlsx"), incoming.resolve("v" + at + ".xlsx"));
        }
        collect(Progress.SILENT);
        try (var book = new XSSFWorkbook(Files.newInputStream(out.resolve("portfolio.ja.xlsx")))) {
            var sheet = book.getSheetAt(1);
            int first = 0;
            while (!String.valueOf(sheet.getRow(first).getCell(0)).startsWith("acme")) {
                first++;
            }
            assertEquals("b/v2.xlsx", sheet.getRow(first).getCell(2).getStringCellValue());
            assertEquals(1, sheet.getRow(first).getCell(3).getNumericCellValue());
        }
    }
}
