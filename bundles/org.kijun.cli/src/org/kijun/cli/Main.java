package org.kijun.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The command line. What needs no work, help and version, is answered before anything else is loaded. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        int code = onStandardStreams(args);
        if (code != ExitCode.FINE) {
            System.exit(code);
        }
    }

    private static int onStandardStreams(String... args) {
        try (var standard = new StandardOutput();
                var out = new PrintWriter(standard, false, StandardCharsets.UTF_8);
                var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            int code = run(out, err, args);
            return standard.failure() == null ? code : Problems.report(standard.failure(), err);
        }
    }

    /** Runs one command line in this JVM and answers its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        int code = switch (args.length) {
            case 0 -> say(out, Usage.text(Say.language()), ExitCode.WRONG_USE);
            case 1 -> one(out, err, args[0]);
            default -> Commands.run(out, err, args);
        };
        out.flush();
        return code;
    }

    private static int one(PrintWriter out, PrintWriter err, String argument) {
        return switch (argument) {
            case "-h", "--help", "help" -> say(out, Usage.text(Say.language()), ExitCode.FINE);
            case "-V", "--version" -> say(out, Version.line(), ExitCode.FINE);
            default -> Commands.run(out, err, argument);
        };
    }

    private static int say(PrintWriter out, String text, int code) {
        out.print(text);
        return code;
    }
}
