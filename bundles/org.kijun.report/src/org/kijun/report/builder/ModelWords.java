package org.kijun.report.builder;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.kijun.analysis.Linked;
import org.kijun.model.Named;
import org.kijun.model.Text;
import org.kijun.model.Unit;
import org.kijun.report.Language;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.Words;

/** Texts of the model as phrases in the languages of a report. */
public final class ModelWords {
    private final Words words;

    public ModelWords(Words words) {
        this.words = words;
    }

    /** Texts of the model in the languages of the words. */
    public static ModelWords in(Words words) {
        return new ModelWords(words);
    }

    Words words() {
        return words;
    }

    Languages languages() {
        return words.languages();
    }

    /**
     * A text in the languages of the report. One without language stays as it is; where a report in one language finds none, the other language
     * takes its place.
     */
    public Phrase of(Text text) {
        if (text == null) {
            return Phrase.EMPTY;
        }
        var tagged = languages().all().stream().filter(language -> text.has(language.code())).map(language -> part(text, language)).toList();
        return tagged.isEmpty() ? untagged(text) : new Phrase(tagged);
    }

    private static Phrase untagged(Text text) {
        var other = Stream.of(Language.values()).filter(language -> text.has(language.code())).findFirst();
        var neutral = text.getValues().stream().anyMatch(value -> value.getLanguage() == null);
        return neutral || other.isEmpty() ? Phrase.neutral(Objects.toString(text.in(Language.JA.code()), "").strip())
                : new Phrase(List.of(part(text, other.get())));
    }

    private static Phrase.Part part(Text text, Language language) {
        return new Phrase.Part(Optional.of(language), text.in(language.code()).strip());
    }

    /** The title, or the name where there is none. */
    public Phrase label(Named named) {
        if (!Linked.is(named)) {
            return Phrase.EMPTY;
        }
        var title = of(named.getTitle());
        return title.isEmpty() ? Phrase.neutral(Objects.toString(named.getName(), "")) : title;
    }

    /** The titles side by side, in each language on its own. */
    public Phrase labels(List<? extends Named> named) {
        return words.each(language -> Linked.in(named).stream().map(each -> label(each).in(language)).collect(Collectors.joining(comma(language))));
    }

    /** Literals side by side, in the order of their enumeration. */
    Phrase literals(Collection<? extends Enumerator> literals) {
        return words.each(language -> literals.stream().distinct().sorted((one, other) -> Integer.compare(one.getValue(), other.getValue()))
                .map(literal -> Words.text(language, literal)).collect(Collectors.joining(comma(language))));
    }

    /** A number or a word with its unit: {@code 8 文字}. */
    String quantity(String value, Unit unit, Language language) {
        return Linked.is(unit) ? Words.text(language, "quantity", value, label(unit)) : value;
    }

    static String comma(Language language) {
        return Words.text(language, "comma");
    }

    /** The qualified name; empty for what is not there. */
    public static String name(Named named) {
        return Linked.is(named) ? Objects.toString(named.qualifiedName(), "") : "";
    }
}
