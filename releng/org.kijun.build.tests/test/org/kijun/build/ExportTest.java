package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are written whole or not at all, whatever the surroundings are. */
class ExportTest {
    private static final String REPORTS = "matrix,checklist,test-specification,catalogue,coverage,traceability";
    private static final String PRODUCT = "--product=my-scheme/my-router";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeTexts() throws Exception {
        assertEquals(0, CommandLine.run(folder, List.of(), "new", "my scheme 日本").exitCode());
    }

    /** Without a display, and with nothing else on the error stream. */
    @Test
    void everyReportIsWrittenInEveryFormatAndLanguage() throws Exception {
        var run = CommandLine.run(folder, List.of(), "export", REPORTS, PRODUCT, "--format", "xlsx,html,csv,markdown", "--lang", "ja,en,both", "--out", "帳票 1");
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        try (var files = Files.list(folder.resolve("帳票 1"))) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertEquals(6 * 3 * 3, names.stream().filter(name -> name.matches("my-router\\.[a-z-]+\\.(ja|en|both)\\.(xlsx|html|md)")).count(), names.toString());
            assertTrue(names.contains("my-router.matrix.ja.csv"), names.toString());
        }
    }

    @Test
    void aMissingRightIsOneSentence() throws Exception {
        var out = Files.createDirectory(folder.resolve("out"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(out), "this user may write everywhere");
        var run = CommandLine.run(folder, List.of(), "export", "matrix", PRODUCT, "--out", "out");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().matches("kijun: .*/out cannot be read or written: no permission\\. Choose another folder or change its permissions\\.\n"), run.err());
    }

    @Test
    void aFileInTheWayIsOneSentence() throws Exception {
        Files.createFile(folder.resolve("file"));
        var run = CommandLine.run(folder, List.of(), "export", "matrix", PRODUCT, "--out", "file/deeper");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().matches("kijun: .*/file/deeper: Not a directory\n"), run.err());
    }

    @Test
    void textsWithErrorsAreNotExported() throws Exception {
        Files.writeString(folder.resolve("broken.kijun"), "unit {");
        var run = CommandLine.run(folder, List.of(), "export", "catalogue", "--out", "out");
        assertEquals(new CommandLine.Run(1, "", "kijun: Nothing was written: the texts have errors. Correct them first; see them with: kijun check\n"), run);
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    @Test
    void unknownNamesAreNamed() throws Exception {
        assertWrong("There is no product 'q'. Products: ", "export", "matrix", "--product", "q");
        assertWrong("There is no baseline 'b'. Baselines: ", "export", "matrix", PRODUCT, "--baseline", "b");
        assertWrong("There is no document 'd'. Documents: ", "export", "coverage", "--document", "d");
        assertWrong("The report 'matrix' is about one product; name it with --product. Products: ", "export", "matrix");
    }

    /** One allocation that can never succeed, so that the collector need not try for long. */
    @Test
    void tooLittleMemoryIsOneSentence() throws Exception {
        try (var large = new RandomAccessFile(folder.resolve("large.kijun").toFile(), "rw")) {
            large.setLength(60L << 20);
        }
        var run = CommandLine.run(folder, List.of("-Xmx32m", "-XX:+UseSerialGC"), "export", "catalogue", "large.kijun", "--out", "out");
        assertEquals(new CommandLine.Run(3, "", "kijun: The memory does not suffice. Allow more with: KIJUN_JAVA_OPTIONS=-Xmx4g\n"), run);
    }

    @Test
    void stoppingTheProgramLeavesNothingUnfinished() throws Exception {
        var process = CommandLine.process(folder, List.of(), "export", REPORTS, PRODUCT, "--lang", "ja,en,both", "--out", "out").redirectErrorStream(true).start();
        while (process.isAlive() && unfinished().isEmpty()) {
            Thread.sleep(2);
        }
        assertEquals(0, new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor());
        assertEquals("", new String(process.getInputStream().readAllBytes()));
        assertEquals(130, process.waitFor());
        assertEquals(List.of(), unfinished());
    }

    private void assertWrong(String start, String... arguments) throws IOException, InterruptedException {
        var run = CommandLine.run(folder, List.of(), arguments);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("kijun: " + start), run.err());
        assertEquals(1, run.err().lines().count());
    }

    private List<String> unfinished() throws IOException {
        var out = folder.resolve("out");
        if (Files.notExists(out)) {
            return List.of();
        }
        try (var files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".part")).toList();
        }
    }
}
