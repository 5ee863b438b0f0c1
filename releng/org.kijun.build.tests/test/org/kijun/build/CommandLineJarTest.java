package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;

class CommandLineJarTest {
    private static final Path JAR = CommandLine.JAR;
    private static final Set<String> LICENCES = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MIT", "LicenseRef-Public-Domain");

    @Test
    void itTellsItsVersion() throws Exception {
        var run = CommandLine.run(Repository.ROOT, List.of(), "--version");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("kijun 0."), run.out());
    }

    @Test
    void wrongUseEndsWithTwo() throws Exception {
        assertEquals(2, CommandLine.run(Repository.ROOT, List.of(), "--no-such-option").exitCode());
    }

    @Test
    void everyReportBundleIsOfferedAsAFormat() throws Exception {
        var formats = Repository.bundles().stream().map(Bundle::name).filter(name -> name.startsWith("org.kijun.report."))
                .map(name -> name.substring("org.kijun.report.".length())).sorted().toList();
        var offered = CommandLine.run(Repository.ROOT, List.of(), "export", "matrix", "--format", "none").err();
        assertEquals(List.of(), formats.stream().filter(format -> !offered.contains(format)).toList(), offered);
    }

    @Test
    void everythingInItIsUnderAnAllowedLicence() throws IOException {
        var rows = entry("META-INF/third-party.md").lines().filter(line -> line.startsWith("| ")).skip(2).map(line -> line.split(" *\\| *")).toList();
        assertFalse(rows.isEmpty());
        assertEquals(List.of(), rows.stream().filter(row -> !LICENCES.contains(row[3])).map(row -> row[1]).toList());
    }

    @Test
    void itIsNotSignedAndHasNoModules() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertEquals(List.of(), jar.stream().map(entry -> entry.getName()).filter(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA)|(.*/)?module-info\\.class")).toList());
        }
    }

    private static String entry(String name) throws IOException {
        try (var jar = new JarFile(JAR.toFile()); var in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
