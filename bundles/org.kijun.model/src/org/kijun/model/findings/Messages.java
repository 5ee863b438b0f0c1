package org.kijun.model.findings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in Japanese and English from two UTF-8 property files beside a class. In a text, {@code {0}} is the first argument,
 * {@code {0:type}} the text of the key {@code type.} and the argument (the argument itself if there is none), and {@code {0|so '{}'. }}
 * the words behind the bar with the argument in place of <code>{}</code>, or nothing if the argument is empty.
 */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::(\\w+)|\\|((?:[^{}]|\\{\\})*))?\\}");

    private final Map<String, Properties> texts;

    private Messages(Map<String, Properties> texts) {
        this.texts = texts;
    }

    /** The texts of {@code name_en.properties} and {@code name_ja.properties} beside the class. */
    public static Messages of(Class<?> beside, String name) {
        return new Messages(Map.of("en", read(beside, name + "_en.properties"), "ja", read(beside, name + "_ja.properties")));
    }

    /**
     * The text of the key in the language, English for an unknown language.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String text(String language, String key, List<String> arguments) {
        var known = texts.getOrDefault(language, texts.get("en"));
        var text = known.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(known, place, arguments)));
    }

    /** The keys of a language. */
    public Set<String> keys(String language) {
        return texts.get(language).stringPropertyNames();
    }

    private static String filled(Properties texts, MatchResult place, List<String> arguments) {
        int index = Integer.parseInt(place.group(1));
        var argument = index < arguments.size() ? arguments.get(index) : "";
        if (place.group(2) != null) {
            return texts.getProperty(place.group(2) + "." + argument, argument);
        }
        if (place.group(3) != null) {
            return argument.isEmpty() ? "" : place.group(3).replace("{}", argument);
        }
        return argument;
    }

    private static Properties read(Class<?> beside, String file) {
        var texts = new Properties();
        var url = Objects.requireNonNull(beside.getResource(file), file);
        try (var in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
