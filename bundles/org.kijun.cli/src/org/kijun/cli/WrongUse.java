package org.kijun.cli;

import java.util.List;

/** The user asked for something that there is not; the text says what there is. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Key and arguments of a text in the messages. */
    WrongUse(String key, Object... arguments) {
        super(Say.text(key, arguments));
    }

    /** Nothing is called {@code name}; the names that there are follow, the nearest first when there are many. */
    static WrongUse unknown(String kind, String name, List<String> known) {
        return new WrongUse("unknown." + kind, name, Nearest.of(name, known));
    }
}
