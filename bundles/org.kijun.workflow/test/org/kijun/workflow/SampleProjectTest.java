package org.kijun.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.model.Baseline;
import org.kijun.model.Product;

class SampleProjectTest {
    @TempDir
    Path folder;

    @Test
    void theSampleChecksWithoutErrorsAndHasWhatTheDoorsOpen() throws Exception {
        SampleProject.make(folder);
        var project = Project.open(List.of(folder), Options.DEFAULT.withWholeLibrary(), Progress.SILENT);
        assertFalse(project.hasErrors(), () -> project.findings().toString());
        assertTrue(Files.exists(folder.resolve(SampleProject.DRAFT)));
        var product = project.find(SampleProject.PRODUCT_NAME, Product.class).orElseThrow();
        assertEquals(folder.resolve(SampleProject.PRODUCT), project.file(product).orElseThrow());
        assertTrue(project.find(SampleProject.BASELINE_NAME, Baseline.class).isPresent());
    }

    @Test
    void theEvidenceOfTheAnswersIsThereAndUnchanged() throws Exception {
        SampleProject.make(folder);
        var project = Project.open(List.of(folder), Options.DEFAULT, Progress.SILENT);
        assertTrue(project.findings().stream().noneMatch(finding -> finding.code().id().contains("evidence")));
        assertTrue(Files.exists(folder.resolve("products/evidence/wr-1900-power-loss.txt")));
    }

    @Test
    void makingItAgainKeepsWhatAPersonChanged() throws Exception {
        SampleProject.make(folder);
        var draft = folder.resolve(SampleProject.DRAFT);
        Files.writeString(draft, "// mine");
        Files.delete(folder.resolve(SampleProject.PRODUCT));
        assertEquals(List.of(folder.resolve(SampleProject.PRODUCT)), SampleProject.make(folder));
        assertEquals("// mine", Files.readString(draft));
    }
}
