package org.kijun.ui.toolbar;

import java.util.List;
import java.util.stream.Stream;
import org.kijun.report.Languages;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.texts.Texts;

/** The languages of titles and texts in views and reports. */
public final class LanguageChoice extends ChoiceButton {
    @Override
    String key() {
        return "language";
    }

    @Override
    int characters() {
        return 23;
    }

    @Override
    String value() {
        return Chosen.get().languages().id();
    }

    @Override
    String current() {
        return label(Chosen.get().languages());
    }

    @Override
    List<Choice> choices() {
        return Stream.of(Languages.values()).map(languages -> new Choice(languages.id(), label(languages), "")).toList();
    }

    @Override
    void choose(Choice choice) {
        Languages.byId(choice.value()).ifPresent(Chosen.get()::languages);
    }

    private static String label(Languages languages) {
        return Texts.of(LanguageChoice.class).get("language." + languages.id());
    }
}
