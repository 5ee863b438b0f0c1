package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A test class without a report of a run is a test that proves nothing. Runs in the last project of the build. */
class EveryTestRanTest {
    private static final Pattern NO_TEST_AT_ALL = Pattern.compile("<testsuite [^>]*\\btests=\"0\"");

    private final List<Path> testClasses = Repository.sources("Test.java").stream().filter(file -> !file.startsWith(Path.of("").toAbsolutePath()))
            .filter(file -> !Repository.text(file).contains("abstract class " + className(file))).filter(EveryTestRanTest::hasToRun).toList();

    @Test
    void thereAreTestClasses() {
        assertFalse(testClasses.isEmpty());
    }

    @Test
    void everyTestClassHasAReportOfItsRun() {
        assertEquals(List.of(), testClasses.stream().filter(file -> reports(file).noneMatch(report -> isOfThisVersion(report, file))).toList());
    }

    /** Tests of the window need a display; whoever has none says so with this property, and the build says it too. */
    private static boolean hasToRun(Path test) {
        return !Boolean.getBoolean("kijun.no-display") || !test.startsWith(Repository.ROOT.resolve("bundles/org.kijun.ui.tests"));
    }

    private static boolean isOfThisVersion(Path report, Path source) {
        try {
            return Files.exists(report) && Files.getLastModifiedTime(report).compareTo(Files.getLastModifiedTime(source)) >= 0
                    && !NO_TEST_AT_ALL.matcher(Repository.text(report)).find();
        } catch (IOException e) {
            return false;
        }
    }

    /** Where the report would lie: project/target/surefire-reports/TEST-package.Class.xml. */
    private static Stream<Path> reports(Path source) {
        var project = Repository.ROOT.resolve(Repository.ROOT.relativize(source).subpath(0, 2));
        var packageName = Repository.text(source).lines().filter(line -> line.startsWith("package ")).findFirst().orElse("package ;");
        var name = packageName.substring("package ".length()).replace(";", ".").strip() + className(source);
        return Stream.of(project.resolve("target/surefire-reports/TEST-" + name + ".xml"));
    }

    private static String className(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }
}
