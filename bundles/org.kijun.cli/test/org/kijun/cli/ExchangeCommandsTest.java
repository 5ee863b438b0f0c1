package org.kijun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeCommandsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aProject() throws IOException {
        Files.writeString(folder.resolve("a.kijun"), """
                topic door en "Doors"

                document lock "Locks" {
                    kind guideline
                    clause 1 en "Doors" {
                        topic door
                    }
                }
                """);
    }

    @Test
    void everythingIsWrittenAsJsonAndComesBackAsText() {
        assertEquals(0, Ran.inEnglish(folder, "export", "json", folder.toString(), "--out", folder.resolve("out").toString()).code());
        var json = folder.resolve("out/kijun.json").toString();
        var text = Ran.inEnglish(folder.resolve("out"), "import", "document", json, "--dry-run");

        assertEquals(0, text.code(), text.err());
        assertTrue(text.out().contains("document lock \"Locks\" {"), text.out());
    }

    @Test
    void anImportOverwritesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), "{}");
        var ran = Ran.inEnglish(folder, "import", "document", file.toString(), "--from", "json", "--out", folder.resolve("a.kijun").toString());

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("already there"), ran.err());
    }

    @Test
    void aFileOfUnknownKindIsWrongUseAndSaysWhatThereIs() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "hello");
        var ran = Ran.inEnglish(folder, "import", "document", file.toString());

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("--from: json, reqif, oscal-catalog"), ran.err());
    }

    @Test
    void aDamagedFileIsAFindingAndNothingIsWritten() throws IOException {
        var file = Files.writeString(folder.resolve("b.json"), "{\"kijun\": \"1\", \"modules\": [");
        var ran = Ran.inEnglish(folder, "import", "document", file.toString(), "--from", "json", "--out", folder.resolve("b.kijun").toString());

        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("kijun.exchange.broken-file"), ran.out());
        assertTrue(Files.notExists(folder.resolve("b.kijun")));
    }

    @Test
    void importWithoutAThingSaysWhatCanBeImported() {
        var ran = Ran.inEnglish(folder, "import");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("document"), ran.err());
    }
}
