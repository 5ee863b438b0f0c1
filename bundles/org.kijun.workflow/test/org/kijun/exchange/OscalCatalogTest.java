package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.analysis.Traceability;
import org.kijun.dsl.text.ModelText;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.oscal.OscalCatalog;
import org.kijun.exchange.oscal.OscalCatalogReader;
import org.kijun.model.Document;
import org.kijun.model.KijunFactory;
import org.kijun.model.Named;
import org.kijun.workflow.Project;

class OscalCatalogTest {
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
        for (var module : library.modules()) {
            for (var declaration : module.getDeclarations()) {
                if (declaration instanceof Document document) {
                    comesBack(document, library.index(), known, format);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void documentsOfEveryShapeComeBack(String format) throws IOException {
        for (long seed : LongStream.range(0, 150).toArray()) {
            var module = Models.of(seed);
            for (var declaration : module.getDeclarations()) {
                if (declaration instanceof Document document) {
                    comesBack(document, Traceability.of(List.of(module)), Models.known(module), format);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void theSameDocumentGivesTheSameBytes(String format) throws IOException {
        var document = library.find("ciaj-ug-2", Document.class).orElseThrow();
        assertArrayEquals(written(document, library.index(), format), written(document, library.index(), format));
    }

    private void comesBack(Document document, Traceability model, Known open, String format) throws IOException {
        var file = Files.write(folder.resolve("a." + format), written(document, model, format));
        var imported = new OscalCatalogReader().read(new Incoming(file, "a." + format, Limits.DEFAULT), open);

        assertEquals(List.of(), imported.findings().stream().map(finding -> finding.code().problem("en", finding.arguments())).toList());
        var module = KijunFactory.eINSTANCE.createModule();
        module.setName(document.module().getName());
        module.getDeclarations().addAll(imported.declarations());
        assertEquals(ModelText.of(List.of(document)), ModelText.of(module.getDeclarations()));
    }

    private static byte[] written(Document document, Traceability model, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        new OscalCatalog().write(new ExchangeRequest(List.of(), List.of(), model, Optional.of(document), ""), format, out);
        return out.toByteArray();
    }
}
