package org.kijun.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kijun.library.LibraryModel.all;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Incident;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.Named;
import org.kijun.model.Revision;
import org.kijun.model.Strength;
import org.kijun.model.Text;
import org.kijun.model.Traceable;

/** The library holds every row and every column of the reference tables, and nothing beside them in the documents that they cover. */
class TablesTest {
    private static final Set<String> DOCUMENTS = Set.copyOf(Table.read("documents").column("id"));
    private static final Set<String> STANDARDS = Set.copyOf(Table.read("standards").column("id"));

    @Test
    void documents() {
        holds("documents", documents(DOCUMENTS).map(document -> List.of(document.getName(), ja(document.getTitle()), en(document.getTitle()),
                en(document.getPublisher()), text(document.getEdition()), text(document.getDate()), word(document.getKind()),
                citedBy(document), text(document.getUrl()))));
    }

    @Test
    void standards() {
        holds("standards", documents(STANDARDS).map(document -> List.of(document.getName(), en(document.getTitle()), ja(document.getTitle()),
                en(document.getPublisher()), text(document.getEdition()), text(document.getDate()), word(document.getKind()),
                en(document.getNote()))));
    }

    @Test
    void noOtherDocuments() {
        var known = new HashSet<>(DOCUMENTS);
        known.addAll(STANDARDS);
        assertEquals(known, names(all(Document.class)));
    }

    @Test
    void revisions() {
        holds("revisions", all(Revision.class).stream().map(revision -> List.of(((Document) revision.eContainer()).getName(),
                revision.getEdition(), revision.getDate(), en(revision.getChange()), ja(revision.getChange()))));
    }

    @Test
    void clauses() {
        holds("clauses", clauses(DOCUMENTS).map(clause -> List.of(clause.qualifiedName(), clause.document().getName(), printed(clause),
                parent(clause).map(Clause::qualifiedName).collect(Collectors.joining()), en(clause.getTitle()), ja(clause.getTitle()),
                en(clause.getSummary()), ja(clause.getSummary()), word(clause.getStrength()), words(clause.getParties()),
                words(clause.getPhases()), list(clause.getDeviceClasses()), clause.getTopic().getName(), en(clause.getCondition()))));
    }

    @Test
    void clausesStandInPrintedOrder() {
        for (var document : documents(DOCUMENTS).toList()) {
            var rows = Table.read("clauses").column("clause_id").stream().filter(id -> id.startsWith(document.getName() + "/")).toList();
            assertEquals(rows, document.allClauses().stream().map(Clause::qualifiedName).toList());
        }
    }

    @Test
    void requirementsOfStandards() {
        holds("standards-requirements", clauses(STANDARDS).map(clause -> List.of(clause.document().getName(), printed(clause),
                parent(clause).map(TablesTest::printed).collect(Collectors.joining()), obligation(clause), en(clause.getTitle()),
                ja(clause.getTitle()), word(clause.getConfidence()))));
    }

    @Test
    void incidents() {
        holds("incidents", all(Incident.class).stream().map(incident -> List.of(incident.qualifiedName(), incident.document().getName(),
                incident.getPrinted(), list(incident.getDeviceClasses()), en(incident.getTitle()), ja(incident.getTitle()),
                en(incident.getSummary()), ja(incident.getSummary()), ids(incident.getCounteredBy().stream()))));
    }

    /** The table knows one parent of a class, the first one here. */
    @Test
    void deviceClasses() {
        holds("device-classes", all(DeviceClass.class).stream().map(type -> List.of(type.getName(),
                type.getParents().stream().map(Named::getName).findFirst().orElse(""), en(type.getTitle()), ja(type.getTitle()),
                en(type.getDefinition()), ja(type.getDefinition()), id(type.getDefinedBy()))));
    }

    @Test
    void mappings() {
        holds("mappings", entries().filter(entry -> !entry.isUnmapped()).map(entry -> List.of(id(entry.getSource()), id(entry.getTarget()),
                word(entry.getRelation()), word(entry.getRationaleKind()), String.valueOf(entry.getStrength()), en(entry.getRationale()),
                ja(entry.getRationale()), word(entry.getConfidence()))));
    }

    @Test
    void unmappedClauses() {
        holds("unmapped", entries().filter(MappingEntry::isUnmapped).map(entry -> List.of(id(entry.getSource()), en(entry.getRationale()))));
    }

    @Test
    void entriesStandInTheMappingOfTheirDocuments() {
        for (var mapping : all(Mapping.class)) {
            for (var entry : mapping.getEntries()) {
                assertEquals(mapping.getFrom(), ((Clause) entry.getSource()).document());
                assertTrue(entry.isUnmapped() || mapping.getTo() == ((Clause) entry.getTarget()).document(), id(entry.getSource()));
            }
        }
    }

    @Test
    void everyNormativeClauseOfTheSourcesIsEitherMappedOrSaidToBeUnmapped() {
        var normative = clauses(DOCUMENTS).filter(Clause::isNormative).toList();
        var mapped = entries().filter(entry -> !entry.isUnmapped()).map(MappingEntry::getSource).collect(Collectors.toSet());
        var unmapped = entries().filter(MappingEntry::isUnmapped).map(MappingEntry::getSource).collect(Collectors.toSet());
        assertEquals(List.of(), normative.stream().filter(clause -> mapped.contains(clause) == unmapped.contains(clause)).map(TablesTest::id).toList());
    }

    private static void holds(String table, Stream<List<String>> rows) {
        var expected = Table.read(table).lines();
        var found = new Table(Table.read(table).columns(), rows.toList()).lines();
        assertEquals(List.of(), without(expected, found), "in the table, not in the library");
        assertEquals(List.of(), without(found, expected), "in the library, not in the table");
        assertEquals(expected.size(), found.size(), "rows");
    }

    private static List<String> without(List<String> lines, List<String> others) {
        var known = Set.copyOf(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    private static Stream<Document> documents(Set<String> names) {
        return all(Document.class).stream().filter(document -> names.contains(document.getName()));
    }

    private static Stream<Clause> clauses(Set<String> documents) {
        return documents(documents).flatMap(document -> document.allClauses().stream());
    }

    private static Stream<MappingEntry> entries() {
        return all(MappingEntry.class).stream();
    }

    private static String citedBy(Document cited) {
        var rows = Table.read("documents").column("id");
        return documents(DOCUMENTS).filter(document -> document.getReferences().contains(cited)).map(Document::getName)
                .sorted((a, b) -> rows.indexOf(a) - rows.indexOf(b)).collect(Collectors.joining(","));
    }

    private static Stream<Clause> parent(Clause clause) {
        return Stream.of(clause.eContainer()).filter(Clause.class::isInstance).map(Clause.class::cast);
    }

    private static String printed(Clause clause) {
        return Objects.requireNonNullElse(clause.getPrinted(), clause.getName());
    }

    private static String obligation(Clause clause) {
        var word = clause.getStrength() == Strength.MUST ? "shall" : word(clause.getStrength());
        return clause.isConditional() ? word + "-if" : word;
    }

    /** The name in the tables: in a standard the number as printed. */
    private static String id(Traceable element) {
        return element instanceof Clause clause && STANDARDS.contains(clause.document().getName())
                ? clause.document().getName() + "/" + printed(clause) : element.qualifiedName();
    }

    private static String ids(Stream<Traceable> elements) {
        return elements.map(TablesTest::id).collect(Collectors.joining(","));
    }

    private static Set<String> names(List<? extends Named> elements) {
        return elements.stream().map(Named::getName).collect(Collectors.toSet());
    }

    private static String list(List<? extends Named> elements) {
        return elements.stream().map(Named::getName).collect(Collectors.joining(","));
    }

    private static String words(List<? extends Enumerator> values) {
        return values.stream().map(Enumerator::getLiteral).collect(Collectors.joining(","));
    }

    private static String word(Enumerator value) {
        return value.getLiteral();
    }

    private static String ja(Text text) {
        return text == null ? "" : text.in("ja");
    }

    private static String en(Text text) {
        return text == null ? "" : text.in("en");
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
