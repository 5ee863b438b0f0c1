package org.kijun.ui.views.frame;

import java.util.Objects;
import org.kijun.model.Clause;
import org.kijun.model.Incident;
import org.kijun.model.Named;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;

/** Numbers and titles of elements in the chosen languages, in the words of the reports. */
public final class Titles {
    private final Words words;
    private final ModelWords model;

    private Titles(Languages languages) {
        this.words = Words.in(languages);
        this.model = new ModelWords(words);
    }

    public static Titles in(Languages languages) {
        return new Titles(languages);
    }

    public Words words() {
        return words;
    }

    public ModelWords model() {
        return model;
    }

    /** The title, or nothing where the name says it all. */
    public String title(Named element) {
        var title = model.of(element.getTitle());
        return title.equals(Phrase.EMPTY) ? "" : title.plain();
    }

    /** The title, or the name where there is none. */
    public String label(Named element) {
        return model.label(element).plain();
    }

    /** As printed in its document, or the name. */
    public static String number(Named element) {
        var printed = element instanceof Clause clause ? clause.getPrinted() : element instanceof Incident incident ? incident.getPrinted() : null;
        return Objects.requireNonNullElse(printed, Objects.toString(element.getName(), ""));
    }
}
