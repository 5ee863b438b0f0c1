package org.kijun.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatChangedIsReadAgain() throws Exception {
        var file = Files.writeString(folder.resolve("log.txt"), "one");
        assertEquals(Hashes.of("one"), Hashes.of(file));
        Files.writeString(file, "longer");
        assertEquals(Hashes.of("longer"), Hashes.of(file));
        Files.writeString(file, "LONGER");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertEquals(Hashes.of("LONGER"), Hashes.of(file));
    }
}
