package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kijun.model.LocalText;
import org.kijun.model.Text;

/**
 * A text in one language.
 *
 * @param language {@code "ja"}, {@code "en"}, or empty for a text of no language
 * @param text     with {@code \n} between lines
 * @param of       fingerprint of the text that this one translates, or empty
 */
public record Tagged(String language, String text, String of) {
    private static final List<String> LANGUAGES = List.of("", "ja", "en");

    public Tagged {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    public Tagged(String language, String text) {
        this(language, text, "");
    }

    /** The texts by language, each at most once; empty for a missing text. */
    public static List<Tagged> of(Text text) {
        return text == null ? List.of() : sorted(text.getValues().stream().filter(value -> value.getValue() != null).map(Tagged::of).toList());
    }

    /** The texts with the one put in the place of that in its language; without any in its language when it is blank. */
    public static List<Tagged> with(List<Tagged> texts, Tagged changed) {
        var result = new ArrayList<>(texts);
        result.removeIf(text -> text.language().equals(changed.language()));
        result.add(changed);
        return sorted(result);
    }

    /** No language first, then Japanese, then English; the first in each language, without blank ones. */
    static List<Tagged> sorted(List<Tagged> texts) {
        var sorted = new ArrayList<Tagged>();
        for (var text : texts) {
            if (!text.text().isBlank() && sorted.stream().noneMatch(known -> known.language().equals(text.language()))) {
                sorted.add(text);
            }
        }
        sorted.sort(Comparator.comparingInt(text -> LANGUAGES.indexOf(text.language())));
        return List.copyOf(sorted);
    }

    private static Tagged of(LocalText text) {
        return new Tagged(Objects.toString(text.getLanguage(), ""), text.getValue(), Objects.toString(text.getTranslates(), ""));
    }
}
