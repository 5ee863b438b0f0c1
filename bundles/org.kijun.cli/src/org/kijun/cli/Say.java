package org.kijun.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kijun.model.findings.Messages;

/** What the command line says, in Japanese or English as the environment wants it (LC_ALL, LC_MESSAGES, LANG). */
final class Say {
    private static final Messages MESSAGES = Messages.of(Say.class, "messages");

    private Say() {
    }

    /** {@code "ja"} or {@code "en"}. The variables count even where the system lacks the locale that they name. */
    static String language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElseGet(() -> Locale.getDefault().getLanguage())
                .startsWith("ja") ? "ja" : "en";
    }

    static String text(String key, Object... arguments) {
        return MESSAGES.text(language(), key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
