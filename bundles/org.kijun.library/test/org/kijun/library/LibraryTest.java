package org.kijun.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class LibraryTest {
    @Test
    void theIndexNamesEveryFileOfTheFolder() throws IOException {
        var folder = Path.of("library");
        try (var files = Files.walk(folder)) {
            var found = files.filter(file -> file.toString().endsWith(".kijun"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).collect(Collectors.toSet());
            assertEquals(found, Library.files().stream().collect(Collectors.toSet()));
        }
    }
}
