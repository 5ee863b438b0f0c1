package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Our Japanese texts of the platform against the English ones of the pinned versions. */
class TranslationsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    /** A placeholder right behind a word is the "s" of an English plural. */
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z])\\{\\d+}");
    private static final Pattern MNEMONIC = Pattern.compile("&(?!&|lt;|gt;|amp;)\\S");

    private final List<Translation> translations = Translation.all();

    @Test
    void thereAreTranslations() {
        assertFalse(translations.isEmpty());
    }

    @Test
    void everyFileBelongsToAnEnglishOne() {
        assertEquals(List.of(), translations.stream().filter(file -> file.english().isEmpty()).map(Translation::toString).toList());
    }

    @Test
    void everyKeyIsOneOfTheHost() {
        assertEquals(List.of(), translations.stream().flatMap(file -> file.japanese().keySet().stream()
                .filter(key -> !file.english().containsKey(key)).map(key -> file + ": " + key)).toList());
    }

    @Test
    void everyPlaceholderIsKept() {
        assertEquals(List.of(), wrong((english, japanese) -> placeholders(PLURAL.matcher(english).replaceAll("")).equals(placeholders(japanese))));
    }

    @Test
    void whatCanBeChosenWithAKeyInEnglishCanBeSoInJapanese() {
        assertEquals(List.of(), wrong((english, japanese) -> MNEMONIC.matcher(english).find() == MNEMONIC.matcher(japanese).find()));
    }

    @Test
    void nothingIsLeftInEnglish() {
        assertEquals(List.of(), wrong((english, japanese) -> !english.equals(japanese)));
    }

    private List<String> wrong(BiPredicate<String, String> right) {
        return translations.stream().flatMap(file -> wrong(file, right)).toList();
    }

    private static Stream<String> wrong(Translation file, BiPredicate<String, String> right) {
        return file.japanese().entrySet().stream().filter(entry -> file.english().containsKey(entry.getKey()))
                .filter(entry -> !right.test(file.english().get(entry.getKey()), entry.getValue())).map(Map.Entry::getKey).map(key -> file + ": " + key);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
