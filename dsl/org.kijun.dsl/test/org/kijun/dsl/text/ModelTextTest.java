package org.kijun.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.workspace.LibrarySource;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.dsl.workspace.Workspace;
import org.kijun.model.Module;

class ModelTextTest {
    @TempDir
    private Path folder;

    @Test
    void aTextWithEveryConstructMeansTheSameAfterItWasWrittenFromTheModel() throws IOException {
        var source = Path.of("test/org/kijun/dsl/workspace/everything.kijun");
        var module = read(source);
        var written = Files.writeString(folder.resolve("written.kijun"), header(module) + ModelText.of(module.getDeclarations()));

        assertEquals(meaning(module), meaning(read(written)));
    }

    @Test
    void whatIsWrittenIsInOurLayout() throws IOException {
        var module = read(Path.of("test/org/kijun/dsl/workspace/everything.kijun"));
        var text = ModelText.of(module.getDeclarations());
        var again = read(Files.writeString(folder.resolve("again.kijun"), header(module) + text));

        assertEquals(text, ModelText.of(again.getDeclarations()));
    }

    private static String header(Module module) {
        return module.getName() == null ? "" : "module " + module.getName() + "\n\n";
    }

    private static String meaning(Module module) {
        return String.join("\n", module.getDeclarations().stream().map(Meaning::of).toList());
    }

    private static Module read(Path file) {
        return Workspace.open(List.of(file), LibrarySource.NONE, Options.DEFAULT.withoutChecks(), Progress.SILENT).modules().getFirst();
    }
}
