package org.kijun.dsl.ide.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.kijun.dsl.syntax.MessageLanguage;

/** What is set now, for all services of one server. */
@Singleton
public final class CurrentSettings {
    private final MessageLanguage language;
    private volatile Settings settings = Settings.DEFAULT;

    @Inject
    CurrentSettings(MessageLanguage language) {
        this.language = language;
    }

    public Settings get() {
        return settings;
    }

    public void set(Settings wanted) {
        settings = wanted;
        language.set(wanted.language());
    }
}
