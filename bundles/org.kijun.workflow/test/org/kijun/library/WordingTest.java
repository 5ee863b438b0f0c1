package org.kijun.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kijun.library.LibraryModel.all;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kijun.model.Alternative;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.Fact;
import org.kijun.model.Incident;
import org.kijun.model.LocalText;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Revision;
import org.kijun.model.Statement;
import org.kijun.model.Text;
import org.kijun.model.Threat;

/** What can be checked of the wording of the shipped texts without reading them. */
class WordingTest {
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}、。「」]");
    private static final Pattern FOREIGN_IN_JAPANESE = Pattern.compile("[，．！？Ａ-Ｚａ-ｚ０-９\\uFF61-\\uFF9F\\u3000]");
    private static final Pattern DOUBTFUL_SPACE = Pattern.compile("^\\s|\\s$| {2}|\\t| [、。]|[、。] ");
    private static final Pattern JAPANESE_STOP = Pattern.compile("[。)）]$");
    private static final Pattern ENGLISH_STOP = Pattern.compile("[.?)]$");

    @Test
    void everyTextIsInBothLanguages() {
        assertAll(texts(), text -> text.has("ja") && text.has("en") && text.getValues().size() == 2);
    }

    @Test
    void noTextIsBlankOrPadded() {
        assertAll(all(LocalText.class).stream(), text -> !text.getValue().isBlank() && !DOUBTFUL_SPACE.matcher(text.getValue()).find());
    }

    @Test
    void englishTextsHoldNoJapanese() {
        assertAll(in("en"), text -> !JAPANESE.matcher(text.getValue()).find());
    }

    @Test
    void japaneseTextsUseOneSetOfSigns() {
        assertAll(in("ja"), text -> !FOREIGN_IN_JAPANESE.matcher(text.getValue()).find());
    }

    @Test
    void longJapaneseTextsAreJapanese() {
        assertAll(in("ja").filter(text -> text.getValue().length() > 60), text -> JAPANESE.matcher(text.getValue()).find());
    }

    @Test
    void titlesEndWithoutAStop() {
        assertAll(all(Named.class).stream().filter(named -> !(named instanceof Alternative)).map(Named::getTitle).filter(Objects::nonNull),
                title -> !title.in("ja").endsWith("。") && !title.in("en").endsWith("."));
    }

    @Test
    void summariesOfClausesAndIncidentsAreNotesInJapaneseAndSentencesInEnglish() {
        assertAll(summaries(), summary -> !summary.in("ja").endsWith("。") && summary.in("en").endsWith("."));
    }

    @Test
    void questionsAreQuestions() {
        assertAll(all(Fact.class).stream().map(Fact::getQuestion), question -> question.in("ja").endsWith("か。") && question.in("en").endsWith("?"));
    }

    @Test
    void reasonsAndStatementsAreSentences() {
        assertAll(sentences(), text -> JAPANESE_STOP.matcher(text.in("ja")).find() && ENGLISH_STOP.matcher(text.in("en")).find());
    }

    @Test
    void datesAreIsoDates() {
        assertEquals(List.of(), dates().filter(Objects::nonNull).filter(ISO_DATE.asMatchPredicate().negate()).toList());
    }

    private static Stream<Text> texts() {
        return all(Text.class).stream().filter(text -> !isIn(text, Product.class));
    }

    private static Stream<LocalText> in(String language) {
        return all(LocalText.class).stream().filter(text -> language.equals(text.getLanguage()));
    }

    private static Stream<Text> summaries() {
        return Stream.concat(all(Clause.class).stream().map(Clause::getSummary), all(Incident.class).stream().map(Incident::getSummary))
                .filter(Objects::nonNull);
    }

    private static Stream<Text> sentences() {
        return Stream.of(all(Threat.class).stream().map(Threat::getSummary), all(MappingEntry.class).stream().map(MappingEntry::getRationale),
                all(Requirement.class).stream().map(Requirement::getStatement), all(Requirement.class).stream().map(Requirement::getRationale),
                all(Document.class).stream().map(Document::getNote), all(Document.class).stream().map(Document::getRights),
                all(Mapping.class).stream().map(Mapping::getNote)).flatMap(text -> text).filter(Objects::nonNull);
    }

    private static Stream<String> dates() {
        return Stream.of(all(Document.class).stream().map(Document::getDate), all(Revision.class).stream().map(Revision::getDate),
                all(Mapping.class).stream().map(Mapping::getDate), all(Baseline.class).stream().map(Baseline::getDate),
                all(Incident.class).stream().map(Incident::getDate), all(Statement.class).stream().map(Statement::getDate),
                all(Statement.class).stream().map(Statement::getDue)).flatMap(date -> date);
    }

    private static boolean isIn(EObject element, Class<? extends EObject> type) {
        return Stream.iterate(element, Objects::nonNull, EObject::eContainer).anyMatch(type::isInstance);
    }

    private static <T extends EObject> void assertAll(Stream<T> elements, Predicate<T> rule) {
        assertEquals("", elements.filter(rule.negate()).map(WordingTest::shown).collect(Collectors.joining("\n")));
    }

    private static String shown(EObject element) {
        var texts = element instanceof Text text ? text.getValues() : List.of((LocalText) element);
        return EcoreUtil.getURI(element).lastSegment() + ": " + texts.stream().map(LocalText::getValue).collect(Collectors.joining(" / "));
    }
}
