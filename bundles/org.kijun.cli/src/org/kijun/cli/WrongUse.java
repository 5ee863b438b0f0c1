package org.kijun.cli;

import java.util.List;

/** The user asked for something that there is not; the message says what there is. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    private WrongUse(String message, Throwable cause) {
        super(message, cause);
    }

    /** The text of the key in the messages. */
    static WrongUse because(String key, Object... arguments) {
        return new WrongUse(Say.text(key, arguments), null);
    }

    static WrongUse because(RuntimeException cause, String key, Object... arguments) {
        return new WrongUse(Say.text(key, arguments), cause);
    }

    /** A problem and where help is. */
    static WrongUse withHelp(String problem, String command) {
        return new WrongUse(problem + Say.text("arguments.help", command), null);
    }

    /** Nothing is called {@code name}; the names that there are follow, the nearest first when there are many. */
    static WrongUse unknown(String kind, String name, List<String> known) {
        return because("unknown." + kind, name, Nearest.of(name, known));
    }
}
