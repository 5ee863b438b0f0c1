package org.kijun.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;

/**
 * The words that reports use, in the languages of one report. They stand in {@code words_ja.properties} and {@code words_en.properties}; both files
 * have the same keys. {@code {0}}, {@code {1}} … stand for arguments.
 */
public final class Words {
    private static final Map<Language, Map<String, String>> TEXTS = load();
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Languages languages;

    private Words(Languages languages) {
        this.languages = languages;
    }

    public static Words in(Languages languages) {
        return new Words(languages);
    }

    public Languages languages() {
        return languages;
    }

    /**
     * The words for a key. An argument that is a phrase is taken in the language of the sentence around it.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public Phrase of(String key, Object... arguments) {
        return each(language -> text(language, key, arguments));
    }

    /** A phrase with a part for each language of the report; languages for which the text is empty are left out. */
    public Phrase each(Function<Language, String> text) {
        return new Phrase(languages.all().stream().flatMap(language -> Phrase.in(language, text.apply(language)).parts().stream()).toList());
    }

    /** The words for a literal of the model: {@code Obligation.shall} and so on. */
    public Phrase of(Enumerator literal) {
        return of(key(literal));
    }

    /** The words for a standing. */
    public Phrase of(Standing standing) {
        return of("Standing." + standing.id());
    }

    /** A standing with its sign and its words. */
    public Cell.Status status(Standing standing) {
        return new Cell.Status(standing, of(standing));
    }

    /** Several standings with their signs and words. */
    public List<Cell.Status> statuses(Standing... standings) {
        return List.of(standings).stream().map(this::status).toList();
    }

    /** The words for a literal of the model in one language. */
    public static String text(Language language, Enumerator literal) {
        return text(language, key(literal));
    }

    static String key(Enumerator literal) {
        return literal.getClass().getSimpleName() + "." + literal.getLiteral();
    }

    static Set<String> keys(Language language) {
        return new TreeSet<>(TEXTS.get(language).keySet());
    }

    /** The words for a key in one language. */
    public static String text(Language language, String key, Object... arguments) {
        var text = TEXTS.get(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language.code());
        }
        return arguments.length == 0 ? text : PLACE.matcher(text).replaceAll(
                place -> Matcher.quoteReplacement(argument(language, arguments[Integer.parseInt(place.group(1))])));
    }

    private static String argument(Language language, Object argument) {
        return argument instanceof Phrase phrase ? phrase.in(language) : String.valueOf(argument);
    }

    private static Map<Language, Map<String, String>> load() {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, load("words_" + language.code() + ".properties"));
        }
        return texts;
    }

    private static Map<String, String> load(String file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
