package org.kijun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Where people read. Colours only on a terminal that wants them; progress on standard error, on a terminal only. */
final class Terminal {
    /** A colour of the terminal. */
    enum Ink {
        RED(31), YELLOW(33), BLUE(34), GREEN(32), GREY(90), BOLD(1);

        private final int code;

        Ink(int code) {
            this.code = code;
        }
    }

    /** Everything that could move the cursor or ring the bell; our own colours and line ends stay. */
    private static final Pattern CONTROLS = Pattern.compile("\033(?!\\[\\d{1,2}m)|[\\x00-\\x09\\x0b-\\x1a\\x1c-\\x1f\\x7f-\\x9f]");

    private static final boolean COLOURED = isTerminal(1) && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    private static final boolean SHOWS_PROGRESS = isTerminal(2);

    private final PrintWriter out;
    private final PrintWriter err;

    Terminal(CommandLine command) {
        out = command.getOut();
        err = command.getErr();
    }

    static boolean isColoured() {
        return COLOURED;
    }

    /** Prints a line for people. */
    void line(String text) {
        out.print(harmless(text) + "\n");
    }

    /** Prints a line for people who wait, also when they read through a pipe. */
    void lineAtOnce(String text) {
        line(text);
        out.flush();
    }

    /** Prints a text for machines as it is. */
    void text(String text) {
        out.print(text);
    }

    void complain(String text) {
        err.print("kijun: " + harmless(text) + "\n");
        err.flush();
    }

    /** Overwrites the last progress; an empty text clears it. */
    void progress(String text) {
        if (SHOWS_PROGRESS) {
            err.print("\r\033[K" + harmless(text));
            err.flush();
        }
    }

    static String in(Ink ink, String text) {
        return COLOURED ? "\033[" + ink.code + "m" + text + "\033[0m" : text;
    }

    /** Texts of a user cannot control the terminal of another. */
    static String harmless(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    /** System.console() does not say which of the streams is a terminal, and from Java 22 on it is there even when none is. */
    private static boolean isTerminal(int stream) {
        if (System.getProperty("kijun.terminal", "true").equals("false")) {
            return false;
        }
        var descriptor = Path.of("/proc/self/fd/" + stream);
        try {
            return Files.isSymbolicLink(descriptor) ? Files.readSymbolicLink(descriptor).toString().matches("/dev/(pts/|tty|console).*") : hasConsole();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    private static boolean hasConsole() {
        return System.console() != null && Runtime.version().feature() < 22;
    }
}
