package org.kijun.model.derived;

import java.util.Objects;
import java.util.Optional;
import org.kijun.model.LocalText;
import org.kijun.model.Named;
import org.kijun.model.Text;

/** Reading texts in a language. */
public final class Texts {
    private Texts() {
    }

    public static String in(Text text, String language) {
        return tagged(text, language)
                .or(() -> tagged(text, null))
                .or(() -> text.getValues().stream().map(LocalText::getValue).filter(Objects::nonNull).findFirst())
                .orElse(null);
    }

    public static boolean has(Text text, String language) {
        return tagged(text, language).filter(value -> !value.isBlank()).isPresent();
    }

    public static String label(Named named, String language) {
        var title = named.getTitle();
        var label = title == null ? null : in(title, language);
        return label == null || label.isBlank() ? named.getName() : label;
    }

    /** The text in the language by the rules of {@link Text#in}, or empty for a missing text. */
    public static String orEmpty(Text text, String language) {
        return Optional.ofNullable(text).map(present -> present.in(language)).orElse("");
    }

    private static Optional<String> tagged(Text text, String language) {
        return text.getValues().stream()
                .filter(value -> Objects.equals(value.getLanguage(), language))
                .map(LocalText::getValue)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
