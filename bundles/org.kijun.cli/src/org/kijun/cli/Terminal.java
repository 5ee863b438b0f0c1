package org.kijun.cli;

import java.io.PrintWriter;

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

    private static final boolean ON_TERMINAL = System.console() != null && System.getProperty("kijun.terminal", "true").equals("true");
    private static final boolean COLOURED = ON_TERMINAL && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));

    private final PrintWriter out;
    private final PrintWriter err;

    Terminal(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    static boolean isColoured() {
        return COLOURED;
    }

    void line(String text) {
        out.println(text);
    }

    void text(String text) {
        out.print(text);
        out.flush();
    }

    void complain(String text) {
        err.println("kijun: " + text);
    }

    /** Overwrites the last progress; an empty text clears it. */
    void progress(String text) {
        if (ON_TERMINAL) {
            err.print("\r\033[K" + text);
            err.flush();
        }
    }

    static String in(Ink ink, String text) {
        return COLOURED ? "\033[" + ink.code + "m" + text + "\033[0m" : text;
    }
}
