package org.kijun.exchange.oscal;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** In which of our languages a foreign catalog is: OSCAL has no place for it, so this takes what there is. */
final class Languages {
    private static final Set<String> NAMES = Set.of("lang", "language");

    private Languages() {
    }

    /** What {@code xml:lang} or a property of the metadata says, else what the letters of the title say: {@code ja}, {@code en}, or null for another. */
    static String of(Node catalog) {
        var metadata = catalog.first("metadata").orElseThrow();
        var said = Stream.concat(Stream.of(catalog, metadata).map(node -> node.flag("xml:lang")), metadata.all("prop").stream()
                .filter(prop -> NAMES.contains(String.valueOf(prop.flag("name")))).map(prop -> prop.flag("value")))
                .filter(Objects::nonNull).findFirst();
        return said.map(Languages::known).orElseGet(() -> guessed(metadata.textOf("title")));
    }

    private static String known(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return language.equals("ja") || language.equals("en") ? language : null;
    }

    private static String guessed(String title) {
        return title != null && title.codePoints().mapToObj(Character.UnicodeScript::of)
                .anyMatch(script -> script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HAN)
                ? "ja" : "en";
    }
}
