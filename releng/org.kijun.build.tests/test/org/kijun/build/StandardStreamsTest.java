package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardStreamsTest {
    @TempDir
    private Path folder;

    @Test
    void aReaderThatHasSeenEnoughIsNoProblem() throws Exception {
        var process = CommandLine.process(folder, List.of(), "list", "clauses").start();
        process.getInputStream().close();
        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, process.waitFor());
    }

    @Test
    void aFullDiskBehindStandardOutputIsOneSentence() throws Exception {
        var full = new File("/dev/full");
        Assumptions.assumeTrue(full.exists(), "this system has no /dev/full");
        assertEquals(new CommandLine.Run(3, "", "kijun: stdout: No space left on device\n"), CommandLine.run(folder, List.of(), full, "--help"));
        assertEquals(new CommandLine.Run(3, "", "kijun: stdout: No space left on device\n"), CommandLine.run(folder, List.of(), full, "list", "products"));
    }

    @Test
    void helpAndVersionLoadNoLibrary() throws Exception {
        for (var arguments : List.of(List.of("--help"), List.of("--version"), List.<String>of())) {
            var loaded = CommandLine.run(folder, List.of("-Xlog:class+load"), arguments.toArray(String[]::new)).out();
            assertTrue(loaded.contains(" org.kijun.cli.Main "), loaded);
            assertEquals(List.of(), loaded.lines().filter(line -> line.matches(".*\\] (picocli|com\\.|org\\.(eclipse|antlr|apache|kijun\\.(model|dsl))).*")).toList());
        }
    }
}
