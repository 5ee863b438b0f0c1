package org.kijun.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Path FOLDER = Path.of("library");

    @Test
    void theIndexNamesEveryFileOfTheFolderInOrder() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            var found = files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".kijun"))
                    .sorted()
                    .toList();
            assertEquals(found, Library.files());
        }
    }

    @Test
    void everyFileOpens() throws IOException {
        for (var file : Library.files()) {
            try (var bytes = Library.open(file)) {
                assertArrayEquals(Files.readAllBytes(FOLDER.resolve(file)), bytes.readAllBytes(), file);
            }
        }
    }

    @Test
    void aFileThatIsNotShippedIsNamed() {
        assertEquals("no-such.kijun", assertThrows(NullPointerException.class, () -> Library.url("no-such.kijun")).getMessage());
    }
}
