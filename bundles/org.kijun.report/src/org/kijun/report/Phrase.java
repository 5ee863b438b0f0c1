package org.kijun.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A short text for people in the languages of the report: one part, or two when the report is in both languages. Writers that can mark
 * languages render the parts one by one; the others use {@link #plain()}.
 */
public record Phrase(List<Part> parts) {
    /** What stands between the languages where both share one place. */
    public static final String SEPARATOR = " / ";

    public static final Phrase EMPTY = new Phrase(List.of());

    public Phrase {
        parts = List.copyOf(parts);
    }

    /** A text in one language, not empty; the language is empty where the text is the same in all (names, numbers, dates). */
    public record Part(Optional<Language> language, String text) {
        public Part {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a part without text");
            }
        }
    }

    /** A text that is the same in every language. */
    public static Phrase neutral(String text) {
        return text.isEmpty() ? EMPTY : new Phrase(List.of(new Part(Optional.empty(), text)));
    }

    /** A text in one language. */
    public static Phrase in(Language language, String text) {
        return text.isEmpty() ? EMPTY : new Phrase(List.of(new Part(Optional.of(language), text)));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The same words as a heading: each part begins with a capital letter. */
    public Phrase capitalised() {
        return new Phrase(parts.stream()
                .map(part -> new Part(part.language(), part.text().substring(0, 1).toUpperCase(Locale.ROOT) + part.text().substring(1))).toList());
    }

    /** The part in this language, else the part without language, else the first; empty when there is none. */
    public String in(Language language) {
        return parts.stream().filter(part -> part.language().filter(language::equals).isPresent()).findFirst()
                .or(() -> parts.stream().filter(part -> part.language().isEmpty()).findFirst())
                .or(() -> parts.stream().findFirst())
                .map(Part::text)
                .orElse("");
    }

    /** The parts joined by {@value #SEPARATOR}: {@code 適合 / met}. */
    public String plain() {
        return parts.stream().map(Part::text).collect(Collectors.joining(SEPARATOR));
    }
}
