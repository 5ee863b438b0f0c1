package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.model.Product;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
import org.kijun.workflow.FillWorkbook;
import org.kijun.workflow.ImportAnswers;

/** Workbooks that LibreOffice has really opened and saved. */
class LibreOfficeTest {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    @TempDir
    private Path folder;
    private AnswerDesk desk;

    @BeforeEach
    void aDesk() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed");
        desk = new AnswerDesk(Files.createDirectory(folder.resolve("desk")));
    }

    @Test
    void nothingIsLostWhenLibreOfficeSavesAChecklistAndAMatrix() throws Exception {
        var checklist = saved(desk.exported(ReportKind.CHECKLIST, Languages.BOTH));
        var matrix = saved(desk.exported(ReportKind.MATRIX, Languages.JA));
        assertEquals(AnswerDesk.TEXT, desk.imported(checklist, matrix));
    }

    @Test
    void whatWasFilledInComesBackThroughLibreOffice() throws Exception {
        var file = desk.exported();
        desk.write(file, "rules/R-2", "判定", "◷ 予定");
        desk.write(file, "rules/R-3", "判定", "適合");
        desk.write(file, "rules/R-3", "日付", "2026-11-03");
        var text = desk.imported(saved(file));
        assertTrue(text.contains("R-2 planned ja \"共通\""), text);
        assertTrue(text.contains("R-3 met {\n        date 2026-11-03\n    }"), text);
    }

    @Test
    void theFormOfSomebodyElseIsFilledInSavedAndReadBack() throws Exception {
        var file = folder.resolve("label.xlsx");
        FillWorkbookTest.template(file);
        var form = saved(file);
        var project = desk.project();
        var layout = FillWorkbookTest.label();
        var outcome = FillWorkbook.run(project, form, project.find(AnswerDesk.PRODUCT, Product.class).orElseThrow(),
                new FillWorkbook.Choices(layout, Limits.DEFAULT, false));
        assertEquals(new FillWorkbook.Outcome(5, 0, List.of()), outcome);
        var choices = new ImportAnswers.Choices(layout, Optional.of(AnswerDesk.PRODUCT), Limits.DEFAULT, any -> ImportAnswers.Side.NEITHER);
        var plan = desk.plan(choices, saved(form));
        assertEquals(List.of(), plan.findings());
        assertEquals(List.of(), plan.changes());
    }

    private Path saved(Path file) throws IOException, InterruptedException {
        var out = Files.createTempDirectory(folder, "saved");
        var process = new ProcessBuilder(OFFICE.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "xlsx",
                "--outdir", out.toString(), file.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "LibreOffice takes too long");
        return out.resolve(file.getFileName());
    }
}
