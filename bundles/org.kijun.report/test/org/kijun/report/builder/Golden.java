package org.kijun.report.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the one that is kept in {@code test/golden}. With the environment variable {@code KIJUN_GOLDEN=write} the kept texts are
 * written anew instead; look at the difference before you keep it.
 */
final class Golden {
    private Golden() {
    }

    static void check(String name, String actual) throws IOException {
        var kept = Path.of("test", "golden", name);
        if ("write".equals(System.getenv("KIJUN_GOLDEN"))) {
            Files.writeString(kept, actual);
        }
        assertEquals(Files.readString(kept), actual);
    }
}
