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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.dsl.text.ModelText;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.reqif.ReqifReader;
import org.kijun.exchange.reqif.ReqifWriter;
import org.kijun.model.Declaration;
import org.kijun.workflow.Project;

class ReqifRoundTripTest {
    private static Project library;
    private static List<String> texts;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openLibrary() {
        library = Project.openLibrary(Options.DEFAULT.withoutChecks(), Progress.SILENT);
        texts = texts(library.modules().stream().flatMap(module -> module.getDeclarations().stream()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reqif", "reqifz"})
    void theWholeLibraryComesBack(String format) throws IOException {
        var imported = read(written(format), "library." + format);

        assertEquals(List.of(), imported.findings());
        assertEquals(texts, texts(imported.declarations()));
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        assertArrayEquals(written("reqifz"), written("reqifz"));
    }

    @Test
    void aFileOfAnotherToolBecomesADocumentWithClausesAndTellsWhatIsLeftOut() throws IOException {
        var imported = read("""
                <REQ-IF xmlns="http://www.omg.org/spec/ReqIF/20110401/reqif.xsd"><CORE-CONTENT><REQ-IF-CONTENT>
                <SPEC-TYPES><SPEC-OBJECT-TYPE IDENTIFIER="t" LONG-NAME="Req"><SPEC-ATTRIBUTES>
                <ATTRIBUTE-DEFINITION-STRING IDENTIFIER="a1" LONG-NAME="ReqIF.ChapterName"/>
                <ATTRIBUTE-DEFINITION-XHTML IDENTIFIER="a2" LONG-NAME="ReqIF.Text"/>
                <ATTRIBUTE-DEFINITION-STRING IDENTIFIER="a3" LONG-NAME="Priority"/>
                </SPEC-ATTRIBUTES></SPEC-OBJECT-TYPE></SPEC-TYPES>
                <SPEC-OBJECTS><SPEC-OBJECT IDENTIFIER="o1"><VALUES>
                <ATTRIBUTE-VALUE-STRING THE-VALUE="Doors"><DEFINITION><ATTRIBUTE-DEFINITION-STRING-REF>a1</ATTRIBUTE-DEFINITION-STRING-REF></DEFINITION></ATTRIBUTE-VALUE-STRING>
                <ATTRIBUTE-VALUE-XHTML><DEFINITION><ATTRIBUTE-DEFINITION-XHTML-REF>a2</ATTRIBUTE-DEFINITION-XHTML-REF></DEFINITION><THE-VALUE><x:div xmlns:x="http://www.w3.org/1999/xhtml">Lock <x:b>all</x:b>.</x:div></THE-VALUE></ATTRIBUTE-VALUE-XHTML>
                <ATTRIBUTE-VALUE-STRING THE-VALUE="high"><DEFINITION><ATTRIBUTE-DEFINITION-STRING-REF>a3</ATTRIBUTE-DEFINITION-STRING-REF></DEFINITION></ATTRIBUTE-VALUE-STRING>
                </VALUES><TYPE><SPEC-OBJECT-TYPE-REF>t</SPEC-OBJECT-TYPE-REF></TYPE></SPEC-OBJECT></SPEC-OBJECTS>
                <SPECIFICATIONS><SPECIFICATION IDENTIFIER="s" LONG-NAME="House rules"><CHILDREN>
                <SPEC-HIERARCHY IDENTIFIER="h"><OBJECT><SPEC-OBJECT-REF>o1</SPEC-OBJECT-REF></OBJECT></SPEC-HIERARCHY>
                </CHILDREN></SPECIFICATION></SPECIFICATIONS></REQ-IF-CONTENT></CORE-CONTENT></REQ-IF>
                """.getBytes(StandardCharsets.UTF_8), "a.reqif");

        assertEquals("""
                document House-rules "House rules" {
                    kind guideline
                    status published
                    clause 1 "Doors" {
                        summary "Lock all."
                    }
                }
                """, ModelText.of(imported.declarations()));
        assertEquals(List.of("ATTRIBUTE 'Priority' could not be carried over."), messages(imported));
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() throws IOException {
        var imported = read("""
                <!DOCTYPE REQ-IF [<!ENTITY a SYSTEM "file:///etc/passwd">]>
                <REQ-IF xmlns="http://www.omg.org/spec/ReqIF/20110401/reqif.xsd">&a;</REQ-IF>
                """.getBytes(StandardCharsets.UTF_8), "a.reqif");

        assertEquals(List.of(ExchangeIssue.EXTERNAL_CONTENT), codes(imported));
    }

    @Test
    void otherXmlIsNotThisFormat() throws IOException {
        assertEquals(List.of(ExchangeIssue.NOT_THIS_FORMAT), codes(read("<html/>".getBytes(StandardCharsets.UTF_8), "a.reqif")));
    }

    @Test
    void damagedFilesEndInFindingsAndNeverInExceptions() throws IOException {
        var whole = written("reqif");
        var random = new Random(7);
        for (int run = 0; run < 40; run++) {
            var damaged = Arrays.copyOf(whole, random.nextInt(Math.min(whole.length, 200_000)));
            for (int change = 0; change < run % 4 && damaged.length > 0; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertTrue(read(damaged, "a.reqif").isRefused());
        }
    }

    private byte[] written(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        new ReqifWriter().write(new ExchangeRequest(library.modules(), List.of(), library.index(), Optional.empty(), "2026-11-20"), format, out);
        return out.toByteArray();
    }

    private Imported read(byte[] bytes, String name) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        return new ReqifReader().read(new Incoming(file, name, Limits.DEFAULT), Known.NOTHING);
    }

    private static List<String> texts(Stream<Declaration> declarations) {
        return declarations.map(declaration -> ModelText.of(List.of(declaration))).sorted().toList();
    }

    private static List<String> texts(Collection<Declaration> declarations) {
        return texts(declarations.stream());
    }

    private static List<?> codes(Imported imported) {
        return imported.findings().stream().map(finding -> finding.code()).toList();
    }

    private static List<String> messages(Imported imported) {
        return imported.findings().stream().map(finding -> finding.message("en")).toList();
    }
}
