package org.kijun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;
import org.kijun.model.KijunPackage;
import org.kijun.model.Obligation;

class WordsTest {
    /** Enumerations that no report shows. */
    private static final Set<String> UNSEEN = Set.of("FactKind", "EvidenceKind", "DocumentKind", "DocumentStatus", "RouteKind", "RationaleKind",
            "Verdict");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /** Keys that are put together in the code: an enumeration or a family, and what follows the dot. */
    private static final Pattern FAMILY = Pattern.compile("(Standing|Audience|OpenPoint|Limit|Reservation|Comparison|column|section|table|chart)\\..*|[A-Z]\\w+\\..*");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(Words.keys(Language.JA), Words.keys(Language.EN));
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        for (var key : Words.keys(Language.EN)) {
            assertEquals(places(Words.text(Language.EN, key)), places(Words.text(Language.JA, key)), key);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyStandingHasWords() {
        for (var standing : Standing.values()) {
            assertEquals(2, Words.in(Languages.BOTH).of(standing).parts().size());
        }
    }

    @Test
    void everyLiteralThatAReportShowsHasWords() {
        var literals = KijunPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .filter(each -> !UNSEEN.contains(each.getName()) && !"Comparison".equals(each.getName()))
                .flatMap(each -> each.getELiterals().stream()).map(EEnumLiteral::getInstance).toList();
        for (Enumerator literal : literals) {
            assertEquals(2, Words.in(Languages.BOTH).of(literal).parts().size());
        }
    }

    @Test
    void signsAndWordsOfVerdictsAreThoseOfTheWindow() {
        var words = Words.in(Languages.BOTH);
        var verdicts = Stream.of(Standing.MET, Standing.PARTLY, Standing.NOT_MET, Standing.EQUIVALENT, Standing.NOT_APPLICABLE, Standing.UNDECIDED,
                Standing.PLANNED);
        assertEquals(List.of("✓ 適合 / met", "◐ 一部適合 / partly", "✗ 不適合 / not met", "≈ 同等 / equivalent", "– 対象外 / not applicable", "? 未確定 / undecided",
                "◷ 予定 / planned"),
                verdicts.map(words::status).map(Cell.Status::plain).toList());
    }

    @Test
    void argumentsThatArePhrasesSpeakTheLanguageAroundThem() {
        var words = Words.in(Languages.BOTH);
        assertEquals("必須（本来は推奨） / shall (otherwise should)",
                words.of("obligation-tailored", words.of(Obligation.SHALL), words.of(Obligation.SHOULD)).plain());
    }

    @Test
    void anArgumentThatLooksLikeAPlaceStaysAsItIs() {
        assertEquals("{1}: x", Words.text(Language.EN, "why.answer", "{1}", "x"));
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Words.in(Languages.JA).of("no.such.key"));
    }

    @Test
    void noWordsAreLeftOver() throws IOException {
        var sources = sources();
        var unused = Words.keys(Language.EN).stream().filter(key -> !FAMILY.matcher(key).matches())
                .filter(key -> !sources.contains('"' + key + '"')).toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void noColumnIsLeftOver() throws IOException {
        var sources = sources();
        var unused = new ArrayList<String>();
        for (var key : Words.keys(Language.EN)) {
            if (key.startsWith("column.") && !sources.contains('"' + key.substring("column.".length()) + '"') && !sources.contains('"' + key + '"')) {
                unused.add(key);
            }
        }
        assertEquals(List.of(), unused);
    }

    /** The code of this bundle, of the formats beside it and of the window. */
    private static String sources() throws IOException {
        var sources = new StringBuilder();
        try (var bundles = Files.newDirectoryStream(Path.of(".."), "org.kijun.{report,ui}*")) {
            for (var bundle : bundles) {
                sources.append(sources(bundle.resolve("src")));
            }
        }
        return sources.toString();
    }

    private static String sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(WordsTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
