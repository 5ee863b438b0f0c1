package org.kijun.dsl.syntax;

import jakarta.inject.Singleton;

/** The language in which an editor wants its messages; findings of the batch checker carry both languages. */
@Singleton
public final class MessageLanguage {
    private volatile String language = "en";

    /** {@code "ja"} or {@code "en"}. */
    public String get() {
        return language;
    }

    public void set(String wanted) {
        language = wanted;
    }
}
