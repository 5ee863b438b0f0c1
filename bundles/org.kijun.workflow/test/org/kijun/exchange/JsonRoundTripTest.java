package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.text.ModelText;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.json.ModelJson;
import org.kijun.exchange.json.ModelJsonReader;
import org.kijun.workflow.Project;

class JsonRoundTripTest {
    @TempDir
    private Path folder;

    @Test
    void theWholeLibraryComesBackFromItsJson() throws IOException {
        var library = Project.openLibrary(Options.DEFAULT.withoutChecks(), Progress.SILENT);
        var file = Files.write(folder.resolve("library.kijun.json"), json(library));
        var imported = new ModelJsonReader().read(new Incoming(file, "library.kijun.json", Limits.DEFAULT), Known.NOTHING);

        assertEquals(List.of(), imported.findings());
        assertEquals(library.modules().stream().map(module -> ModelText.of(module.getDeclarations())).reduce("", (a, b) -> a + b + "\n").strip(),
                ModelText.of(imported.declarations()).strip());
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        var library = Project.openLibrary(Options.DEFAULT.withoutChecks(), Progress.SILENT);
        assertEquals(new String(json(library), "UTF-8"), new String(json(library), "UTF-8"));
    }

    @Test
    void aDamagedFileIsRefusedInOneSentence() throws IOException {
        var file = Files.writeString(folder.resolve("a.kijun.json"), "{\"$schema\": \"x\", \"kijun\": \"1\", \"modules\": [{");
        var imported = new ModelJsonReader().read(new Incoming(file, "a.kijun.json", Limits.DEFAULT), Known.NOTHING);

        assertEquals(List.of(ExchangeIssue.BROKEN_FILE), imported.findings().stream().map(finding -> finding.code()).toList());
    }

    private static byte[] json(Project project) throws IOException {
        var out = new ByteArrayOutputStream();
        new ModelJson().write(new ExchangeRequest(project.modules(), project.libraryModules(), project.index(), Optional.empty(), ""), "json", out);
        return out.toByteArray();
    }
}
