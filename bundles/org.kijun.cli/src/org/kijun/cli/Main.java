package org.kijun.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command line. */
@Command(name = "kijun", resourceBundle = "org.kijun.cli.help", versionProvider = Version.class, mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.class, ExportCommand.class, ListCommand.class, ExplainCommand.class, StatusCommand.class, FormatCommand.class,
                NewCommand.class, CompletionCommand.class})
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int code = run(new PrintWriter(System.out), new PrintWriter(System.err, true), args);
        System.out.flush();
        System.exit(code);
    }

    /** Runs one command line in this JVM and answers its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Locale.setDefault(Locale.forLanguageTag(Say.language()));
        ResourceBundle.clearCache();
        var line = new CommandLine(new Main()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.isColoured() ? Ansi.ON : Ansi.OFF));
        line.setExecutionExceptionHandler((problem, command, parsed) -> Problems.report(problem, err));
        int code = args.length == 0 ? usage(line, out) : line.execute(args);
        out.flush();
        return code;
    }

    private static int usage(CommandLine line, PrintWriter out) {
        line.usage(out);
        return ExitCode.WRONG_USE;
    }
}
