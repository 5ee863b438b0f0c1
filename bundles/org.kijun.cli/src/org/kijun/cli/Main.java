package org.kijun.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.kijun.workflow.Check;
import org.kijun.workflow.Writers;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command line. Exit codes: 0 fine, 1 findings, 2 wrong use, 3 broken. */
@Command(name = "kijun", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Writes, checks and exports security requirements for devices.")
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(args));
    }

    /** Runs one command line in this JVM and answers its exit code. */
    static int run(String... args) {
        return new CommandLine(new Main()).setExecutionExceptionHandler((broken, command, parsed) -> {
            command.getErr().println("kijun is broken here: " + broken);
            return 3;
        }).execute(args);
    }

    @Command(description = "Lists the formats that reports can be written in.")
    int formats() {
        Writers.formats().forEach(System.out::println);
        return 0;
    }

    @Command(description = "Says what is wrong with the given files.")
    int check(@Parameters(paramLabel = "FILE", arity = "1..*", description = ".kijun files") List<Path> files) {
        var findings = Check.files(files);
        findings.forEach(finding -> System.out.printf("%s:%d: %s%n", finding.file(), finding.line(), finding.message()));
        return findings.isEmpty() ? 0 : 1;
    }
}
