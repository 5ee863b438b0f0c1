package org.kijun.dsl.ide.words;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.kijun.dsl.syntax.MessageLanguage;
import org.kijun.model.findings.Messages;

/** What the services say to people, in the language that the client asked for. */
@Singleton
public final class Words {
    private static final Messages MESSAGES = Messages.of(Words.class, "words");

    private final MessageLanguage language;

    @Inject
    public Words(MessageLanguage language) {
        this.language = language;
    }

    /** {@code "ja"} or {@code "en"}. */
    public String language() {
        return language.get();
    }

    /** The language that the client did not ask for. */
    public String otherLanguage() {
        return "ja".equals(language()) ? "en" : "ja";
    }

    /** The text of the key with the arguments in their places. */
    public String text(String key, String... arguments) {
        return MESSAGES.text(language(), key, List.of(arguments));
    }
}
