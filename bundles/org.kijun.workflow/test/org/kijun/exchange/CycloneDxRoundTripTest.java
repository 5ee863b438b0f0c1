package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.analysis.Traceability;
import org.kijun.dsl.text.ModelText;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.cyclonedx.CycloneDx;
import org.kijun.exchange.cyclonedx.CycloneDxReader;
import org.kijun.model.Document;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.workflow.Project;

class CycloneDxRoundTripTest {
    private static Project library;
    private static Known known;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openLibrary() {
        library = Project.openLibrary(Options.DEFAULT.withoutChecks(), Progress.SILENT);
        known = new Known() {
            @Override
            public <T extends Named> Optional<T> find(String qualifiedName, Class<T> type) {
                return library.find(qualifiedName, type);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void everyDocumentOfTheLibraryComesBack(String format) throws IOException {
        for (var document : documents(library.modules())) {
            assertComesBack(document, library.modules(), known, format);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void generatedDocumentsComeBack(String format) throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            var module = Models.of(seed);
            module.setName(null);
            for (var document : documents(List.of(module))) {
                assertComesBack(document, List.of(module), Models.known(module), format);
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        var document = documents(library.modules()).getFirst();
        assertArrayEquals(written(document, library.modules(), "json"), written(document, library.modules(), "json"));
    }

    @Test
    void aStandardOfSomebodyElseBecomesADocumentAndTellsWhatIsLeftOut() throws IOException {
        var imported = read("""
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [], "definitions": {"standards": [{"bom-ref": "s", "name": "House rules", "version": "3",
                "owner": "ACME", "requirements": [
                {"bom-ref": "b", "identifier": "1.1", "title": "Doors", "text": "Lock all.", "descriptions": ["Windows too."], "parent": "a", "openCre": ["CRE:1-2"]},
                {"bom-ref": "a", "identifier": "Part 1", "title": "Houses", "parent": "x"}],
                "levels": [{"identifier": "L1", "requirements": ["a"]}]}]}}
                """.getBytes(StandardCharsets.UTF_8), "a.json");

        assertEquals("""
                document House-rules "House rules" {
                    kind guideline
                    publisher "ACME"
                    edition 3
                    status published
                    clause Part-1 "Houses" {
                        printed "Part 1"
                        clause 1.1 "Doors" {
                            summary "Lock all.\\n\\nWindows too."
                        }
                    }
                }
                """, ModelText.of(imported.declarations()));
        assertEquals(List.of("levels could not be carried over.", "openCre could not be carried over.", "'x' is not in the file."),
                imported.findings().stream().map(finding -> finding.code().problem("en", finding.arguments())).toList());
    }

    @Test
    void otherFilesAndVersionsAreRefused() throws IOException {
        assertEquals(List.of(ExchangeIssue.NOT_THIS_FORMAT), codes("{}"));
        assertEquals(List.of(ExchangeIssue.NOT_THIS_FORMAT), codes("<html/>"));
        assertEquals(List.of(ExchangeIssue.UNKNOWN_VERSION), codes("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.4\"}"));
        assertEquals(List.of(ExchangeIssue.NOT_THIS_FORMAT), codes("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\"}"));
        assertEquals(List.of(ExchangeIssue.BROKEN_FILE), codes("{\"bomFormat\": \"CycloneDX\","));
        assertEquals(List.of(ExchangeIssue.BROKEN_FILE), codes("[".repeat(100_000)));
        assertEquals(List.of(ExchangeIssue.EXTERNAL_CONTENT),
                codes("<!DOCTYPE bom [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\">&a;</bom>"));
    }

    @Test
    void parentsInACircleEndInFindings() throws IOException {
        var imported = read("""
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "definitions": {"standards": [{"name": "s", "requirements": [
                {"bom-ref": "a", "identifier": "1", "parent": "b"}, {"bom-ref": "b", "identifier": "2", "parent": "a"}, {"bom-ref": "c", "identifier": "2", "parent": "c"}]}]}}
                """.getBytes(StandardCharsets.UTF_8), "a.json");
        assertEquals(2, imported.findings().size());
        assertTrue(ModelText.of(imported.declarations()).contains("clause 2-2"));
    }

    @Test
    void damagedFilesEndInFindingsAndNeverInExceptions() throws IOException {
        var random = new Random(13);
        for (var format : List.of("json", "xml")) {
            var whole = written(documents(library.modules()).getFirst(), library.modules(), format);
            for (int run = 0; run < 80; run++) {
                var damaged = Arrays.copyOf(whole, run % 2 == 0 ? random.nextInt(whole.length - 2) : whole.length);
                for (int change = 0; change < run % 5 && damaged.length > 0; change++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                var imported = read(damaged, "a." + format);
                assertTrue(run % 2 != 0 || imported.isRefused());
            }
        }
    }

    private void assertComesBack(Document document, List<Module> modules, Known open, String format) throws IOException {
        var file = Files.write(folder.resolve("a.cdx." + format), written(document, modules, format));
        var imported = new CycloneDxReader().read(new Incoming(file, "a", Limits.DEFAULT), open);
        assertEquals(List.of(), imported.findings());
        assertEquals(ModelText.of(List.of(document)), ModelText.of(imported.declarations()));
    }

    private static List<Document> documents(List<Module> modules) {
        return modules.stream().flatMap(module -> module.getDeclarations().stream()).filter(Document.class::isInstance).map(Document.class::cast).toList();
    }

    private static byte[] written(Document document, List<Module> modules, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        new CycloneDx().write(new ExchangeRequest(modules, List.of(), Traceability.of(modules), Optional.of(document), "2026-11-20"), format, out);
        return out.toByteArray();
    }

    private Imported read(byte[] bytes, String name) throws IOException {
        return new CycloneDxReader().read(new Incoming(Files.write(folder.resolve(name), bytes), name, Limits.DEFAULT), known);
    }

    private List<?> codes(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), "a.cdx").findings().stream().map(finding -> finding.code()).toList();
    }
}
