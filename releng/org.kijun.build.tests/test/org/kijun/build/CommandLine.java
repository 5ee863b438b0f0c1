package org.kijun.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built command line, run as a user runs it: in a process of its own, in English. */
final class CommandLine {
    static final Path JAR = Repository.ROOT.resolve("releng/org.kijun.cli.jar/target/kijun.jar");

    /** Longer than any run takes on a busy machine; a run that hangs fails its test instead of stopping all of them. */
    private static final long SECONDS_TO_END = 180;

    private CommandLine() {
    }

    /** How a run ended. */
    record Run(int exitCode, String out, String err) {
    }

    static Run run(Path folder, List<String> javaOptions, String... arguments) throws IOException, InterruptedException {
        var out = Files.createTempFile("kijun", ".out");
        var run = run(folder, javaOptions, out.toFile(), arguments);
        var text = Files.readString(out);
        Files.delete(out);
        return new Run(run.exitCode(), text, run.err());
    }

    static Run run(Path folder, List<String> javaOptions, File out, String... arguments) throws IOException, InterruptedException {
        var err = Files.createTempFile("kijun", ".err");
        var process = process(folder, javaOptions, arguments).redirectOutput(out).redirectError(err.toFile()).start();
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        var code = process.waitFor();
        var text = Files.readString(err);
        Files.delete(err);
        return new Run(code, "", text);
    }

    static ProcessBuilder process(Path folder, List<String> javaOptions, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dkijun.language=en", "-Dguice_bytecode_gen_option=DISABLED"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", JAR.toString(), "org.kijun.cli.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
