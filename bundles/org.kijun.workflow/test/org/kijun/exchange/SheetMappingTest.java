package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.dsl.text.ModelText;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.sheet.MappingSheet;
import org.kijun.exchange.sheet.MappingSheetReader;
import org.kijun.model.Clause;
import org.kijun.model.Confidence;
import org.kijun.model.Document;
import org.kijun.model.KijunFactory;
import org.kijun.model.Mapping;
import org.kijun.model.Named;
import org.kijun.model.RationaleKind;
import org.kijun.model.SetRelation;
import org.kijun.model.Text;
import org.kijun.model.derived.Contents;
import org.kijun.workflow.Project;

class SheetMappingTest {
    private static final KijunFactory NEW = KijunFactory.eINSTANCE;
    private static Project library;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openLibrary() {
        library = Project.openLibrary(Options.DEFAULT.withoutChecks(), Progress.SILENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void everyMappingOfTheLibraryComesBack(String format) throws IOException {
        var mappings = mappings();
        assertTrue(mappings.size() > 10, mappings::toString);
        for (var mapping : mappings) {
            assertComesBack(mapping, format);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void generatedMappingsComeBack(String format) throws IOException {
        var random = new Random(8477);
        for (int run = 0; run < 60; run++) {
            assertComesBack(generated(random), format);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theSameMappingGivesTheSameBytes(String format) throws IOException {
        assertArrayEquals(written(mappings().getFirst(), format), written(mappings().getFirst(), format));
    }

    @Test
    void otherProgramsReadTheWorkbook() throws IOException {
        var mapping = mappings().getFirst();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(mapping, "xlsx")))) {
            var sheet = workbook.getSheet("Relationships");
            assertEquals("Focal Document Element", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals(mapping.getEntries().size(), sheet.getLastRowNum());
        }
    }

    @Test
    void aWorkbookThatSomebodySavedAnewComesBack() throws IOException {
        var mapping = mappings().getFirst();
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(mapping, "xlsx")))) {
            workbook.write(out);
        }
        assertEquals(ModelText.of(List.of(mapping)), ModelText.of(read(out.toByteArray(), "a.mapping-sheet.xlsx").declarations()));
    }

    @Test
    void whatDoesNotFitIsToldWithItsCell() throws IOException {
        var csv = """
                Focal Document Element,Relationship,Reference Document Element,Strength of Relationship,Focal Document,Reference Document,Our column
                5.1-1,subset,34-10-1,12,etsi-en-303-645-v2.1.1,jp-terminal-ordinance-34-10,x
                5.1-99,equal,34-10-1,,,,
                5.1-1,resembles,34-10-1,,,,
                """;
        var imported = read(csv.getBytes(StandardCharsets.UTF_8), "a.csv");

        assertEquals(List.of("a.csv:2 '12' is not allowed for Strength of Relationship (allowed: 0–10).", "a.csv:3 '5.1-99' is not in the file.",
                "a.csv:4 'resembles' is not allowed for Relationship (allowed: equal, subset of, superset of, intersects with, not related to).",
                "a.csv:1 Our column could not be carried over."), said(imported));
    }

    @Test
    void damagedFilesEndInFindingsAndNeverInExceptions() throws IOException {
        var random = new Random(5);
        for (var format : List.of("csv", "xlsx")) {
            var whole = written(mappings().getFirst(), format);
            for (int run = 0; run < 60; run++) {
                var damaged = Arrays.copyOf(whole, run % 2 == 0 ? random.nextInt(whole.length) : whole.length);
                for (int change = 0; change < run % 5 && damaged.length > 0; change++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                var imported = read(damaged, "a.mapping-sheet." + format);
                assertTrue(format.equals("csv") || run % 2 != 0 || !imported.findings().isEmpty());
            }
        }
    }

    private void assertComesBack(Mapping mapping, String format) throws IOException {
        var imported = read(written(mapping, format), "a.mapping-sheet." + format);
        assertEquals(List.of(), imported.findings());
        assertEquals(ModelText.of(List.of(mapping)), ModelText.of(imported.declarations()));
    }

    private static List<Mapping> mappings() {
        return library.modules().stream().flatMap(module -> module.getDeclarations().stream())
                .filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
    }

    private static Mapping generated(Random random) {
        var documents = library.modules().stream().flatMap(module -> module.getDeclarations().stream())
                .filter(Document.class::isInstance).map(Document.class::cast).filter(document -> !document.getClauses().isEmpty()).toList();
        var mapping = NEW.createMapping();
        mapping.setName(List.of("m", "対応", "mapping", "a.b-c").get(random.nextInt(4)));
        mapping.setTitle(text(random));
        mapping.setFrom(random.nextInt(5) == 0 ? null : documents.get(random.nextInt(documents.size())));
        mapping.setTo(random.nextInt(5) == 0 ? null : documents.get(random.nextInt(documents.size())));
        mapping.setAuthor(text(random));
        mapping.setNote(text(random));
        mapping.setDate(random.nextBoolean() ? "2026-11" : null);
        for (int entries = random.nextInt(6); entries > 0; entries--) {
            var entry = NEW.createMappingEntry();
            entry.setSource(clause(documents, random));
            entry.setUnmapped(random.nextInt(4) == 0);
            if (!entry.isUnmapped()) {
                entry.setRelation(SetRelation.VALUES.get(random.nextInt(5)));
                entry.setTarget(clause(documents, random));
            }
            entry.setStrength(random.nextInt(11));
            entry.setRationaleKind(RationaleKind.VALUES.get(random.nextInt(3)));
            entry.setConfidence(Confidence.VALUES.get(random.nextInt(3)));
            entry.setRationale(text(random));
            mapping.getEntries().add(entry);
        }
        return mapping;
    }

    private static Clause clause(List<Document> documents, Random random) {
        var clauses = new ArrayList<Clause>();
        Contents.walk(documents.get(random.nextInt(documents.size())), element -> {
            if (element instanceof Clause clause) {
                clauses.add(clause);
            }
        });
        return clauses.get(random.nextInt(clauses.size()));
    }

    private static Text text(Random random) {
        var text = NEW.createText();
        for (var language : Stream.of("", "ja", "en").filter(each -> random.nextInt(3) == 0).toList()) {
            var value = NEW.createLocalText();
            value.setLanguage(language.isEmpty() ? null : language);
            value.setValue(List.of("一行", "two\nlines", "\"quoted\", and; more", "=1+1", "<a> & b", "tab\there").get(random.nextInt(6)));
            value.setTranslates(random.nextInt(3) == 0 && !language.isEmpty() ? "1a2b3c4d" : null);
            text.getValues().add(value);
        }
        return text.getValues().isEmpty() ? null : text;
    }

    private static byte[] written(Mapping mapping, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        new MappingSheet().write(new ExchangeRequest(library.modules(), List.of(), library.index(), Optional.of(mapping), ""), format, out);
        return out.toByteArray();
    }

    private Imported read(byte[] bytes, String name) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        return new MappingSheetReader().read(new Incoming(file, name, Limits.DEFAULT), new Known() {
            @Override
            public <T extends Named> Optional<T> find(String qualifiedName, Class<T> type) {
                return library.find(qualifiedName, type);
            }
        });
    }

    private static List<String> said(Imported imported) {
        return imported.findings().stream().map(finding -> finding.place().file()
                + (finding.place().line() == 0 ? "" : ":" + finding.place().line()) + " " + finding.code().problem("en", finding.arguments())).toList();
    }
}
