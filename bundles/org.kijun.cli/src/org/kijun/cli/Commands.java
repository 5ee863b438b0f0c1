package org.kijun.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** All commands. */
@Command(name = "kijun", versionProvider = Commands.ThisVersion.class, mixinStandardHelpOptions = true, synopsisSubcommandLabel = "${bundle:label.command}",
        subcommands = {CheckCommand.class, ExportCommand.class, ImportCommand.class, CollectCommand.class, ListCommand.class, ExplainCommand.class, StatusCommand.class, FormatCommand.class,
                NewCommand.class, LspCommand.class, CompletionCommand.class})
final class Commands {
    private static final String QUIET_LOGGING = "org.apache.logging.log4j.simple.internal.SimpleProvider";

    /** For {@code kijun --version} together with other options. */
    static final class ThisVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.line().strip()};
        }
    }

    private Commands() {
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        prepareLibraries();
        try {
            var words = args[0].equals("help") ? helpFor(args) : args;
            var line = line(out, err);
            checkCommand(words[0], line.getSubcommands().keySet());
            return line.execute(words);
        } catch (RuntimeException | Error problem) {
            return Problems.report(problem, err);
        }
    }

    /** The commands with texts in the language of the user. */
    static CommandLine line(PrintWriter out, PrintWriter err) {
        var texts = ResourceBundle.getBundle("org.kijun.cli.help", Locale.forLanguageTag(Say.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var line = new CommandLine(new Commands()).setOut(out).setErr(err).setResourceBundle(texts).setExpandAtFiles(false).setHelpFactory(AlignedHelp::new)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.isColoured() ? Ansi.ON : Ansi.OFF));
        line.setExecutionExceptionHandler((problem, command, parsed) -> Problems.report(problem, err));
        line.setParameterExceptionHandler((wrong, arguments) -> Problems.report(WrongArguments.toWrongUse(wrong), err));
        return line;
    }

    /** Before help is given: that of all commands is no answer to who asks for one that there is not. */
    private static void checkCommand(String word, Set<String> commands) {
        if (!word.startsWith("-") && !commands.contains(word)) {
            throw WrongUse.withHelp(Say.text("arguments.command", word, Nearest.of(word, List.copyOf(commands))), "kijun");
        }
    }

    private static String[] helpFor(String... args) {
        return Stream.of(args[1], "--help").toArray(String[]::new);
    }

    /** Libraries need no display, say nothing of their own, and leave no files behind when the user stops the program. */
    private static void prepareLibraries() {
        setUnlessSet("java.awt.headless", "true");
        setUnlessSet("log4j.provider", QUIET_LOGGING);
        setUnlessSet("org.apache.logging.log4j.simplelog.level", "OFF");
        setUnlessSet("poi.delete.tmp.files.on.exit", "true");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
