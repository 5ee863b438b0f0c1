package org.kijun.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ParallelParserTest {
    @Test
    void aFailureOfAThreadIsAFailureHere() {
        try (var parser = new ParallelParser(Options.DEFAULT.withThreads(1), Progress.SILENT)) {
            var broken = parser.<String>start(() -> {
                throw new OutOfMemoryError("test");
            });
            assertThrows(OutOfMemoryError.class, () -> parser.result(broken));
        }
    }

    @Test
    void aThreadThatDiesLeavesNobodyWaiting() {
        try (var parser = new ParallelParser(Options.DEFAULT.withThreads(1), Progress.SILENT)) {
            parser.die(new OutOfMemoryError("test"));
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                    () -> assertThrows(OutOfMemoryError.class, () -> parser.result(new CompletableFuture<String>())));
        }
    }
}
