package org.kijun.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.text.ModelText;
import org.kijun.dsl.workspace.LibrarySource;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.dsl.workspace.Workspace;
import org.kijun.model.Module;
import org.kijun.workflow.Project;

class RewrittenLibraryTest {
    @TempDir
    private Path folder;

    @Test
    void theWholeLibraryMeansTheSameAfterItWasWrittenFromTheModel() throws IOException {
        var library = Project.openLibrary(Options.DEFAULT.withoutChecks(), Progress.SILENT).modules();
        for (int at = 0; at < library.size(); at++) {
            Files.writeString(folder.resolve("%03d.kijun".formatted(at)), ModelText.of(library.get(at).getDeclarations()));
        }
        var rewritten = Workspace.open(List.of(folder), LibrarySource.NONE, Options.DEFAULT.withoutChecks(), Progress.SILENT);

        assertEquals(List.of(), rewritten.findings());
        assertEquals(text(library), text(rewritten.modules()));
    }

    private static String text(List<Module> modules) {
        return String.join("\n", modules.stream().map(module -> ModelText.of(module.getDeclarations())).toList());
    }
}
