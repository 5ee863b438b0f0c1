package org.kijun.cli;

import java.util.List;
import java.util.Locale;
import org.kijun.model.findings.Messages;

/** What the command line says, in Japanese or English. */
final class Say {
    private static final String[] VARIABLES = {"LC_ALL", "LC_MESSAGES", "LANG"};

    private Say() {
    }

    /**
     * {@code "ja"} or {@code "en"}, as the system property {@code kijun.language} or else the environment (LC_ALL, LC_MESSAGES, LANG) wants
     * it. The variables count even where the system lacks the locale that they name.
     */
    static String language() {
        var wanted = System.getProperty("kijun.language", "");
        for (int i = 0; i < VARIABLES.length && wanted.isEmpty(); i++) {
            var value = System.getenv(VARIABLES[i]);
            wanted = value == null ? "" : value;
        }
        return (wanted.isEmpty() ? Locale.getDefault().getLanguage() : wanted).startsWith("ja") ? "ja" : "en";
    }

    static String text(String key, Object... arguments) {
        return Texts.MESSAGES.text(language(), key, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** The text of a key without arguments in a given language. */
    static String in(String language, String key) {
        return Texts.MESSAGES.text(language, key, List.of());
    }

    /** So many of a thing: {@code 1 file}, {@code 2 files}. */
    static String count(String thing, long number) {
        return text("count." + thing + (number == 1 ? ".one" : ".many"), number);
    }

    /** Read when the first text is needed. */
    private static final class Texts {
        private static final Messages MESSAGES = Messages.of(Say.class, "messages");
    }
}
