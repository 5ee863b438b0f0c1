package org.kijun.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Module;
import org.kijun.model.Requirement;
import org.kijun.model.Threat;
import org.kijun.model.Topic;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;
import org.kijun.model.findings.Severities;
import org.kijun.model.findings.Severity;

class WorkspaceTest {
    @TempDir
    private Path folder;

    @Test
    void filesSeeOneAnother() throws IOException {
        write("b/classes.kijun", "device-class router\n");
        write("a.kijun", "document guide { clause 1 }\n\nthreat t { for router }\n");
        var workspace = open();
        assertEquals(List.of(), workspace.findings());
        assertEquals(List.of("a.kijun", "b/classes.kijun"), workspace.modules().stream().map(Module::getSource).toList());
        assertEquals(3, workspace.find("t", Threat.class).orElseThrow().getLine());
        assertEquals("router", workspace.find("t", Threat.class).orElseThrow().getDeviceClasses().getFirst().getName());
        assertEquals(folder.resolve("a.kijun"), workspace.file(workspace.find("guide/1", Clause.class).orElseThrow()).orElseThrow());
    }

    @Test
    void aDuplicateInAnotherFileIsFoundWithThePlaceOfTheFirst() throws IOException {
        write("a.kijun", "\ntopic password\n");
        write("b.kijun", "topic password\n");
        var finding = open().findings().getFirst();
        assertEquals("b.kijun:1:7", shown(finding));
        assertEquals(List.of("password", "Topic", "a.kijun:2"), finding.arguments());
    }

    @Test
    void aFileWithErrorsDoesNotKeepOthersFromBeingChecked() throws IOException {
        write("broken.kijun", "requirement A { shall \"x\" trace d/1 }\n");
        write("fine.kijun", "topic a \"x\"\ntopic a \"x\"\n");
        assertEquals(List.of("broken.kijun:1:27 kijun.syntax", "fine.kijun:2:7 kijun.duplicate-name"), codes(open()));
    }

    @Test
    void whatIsMissingInAFileWithErrorsIsNotHeldAgainstIt() throws IOException {
        write("a.kijun", "requirement A { shall ja \"x\" !\n}\n");
        assertEquals(List.of("a.kijun:1:30 kijun.syntax"), codes(open()));
    }

    @Test
    void aFileThatIsNotUtf8IsReportedWithItsLine() throws IOException {
        Files.write(folder.resolve("sjis.kijun"), new byte[] {'\n', '\n', (byte) 0x83, (byte) 0x70});
        write("fine.kijun", "topic a");
        var workspace = open();
        assertEquals(List.of("sjis.kijun:3:0 kijun.not-utf8"), codes(workspace));
        assertTrue(workspace.find("a", Topic.class).isPresent());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        write("a.kijun", "\ufefftopic a topic a");
        assertEquals("a.kijun:1:15", shown(open().findings().getFirst()));
    }

    @Test
    void aLineOfTenMegabytesIsReportedAndNotParsed() throws IOException {
        write("long.kijun", "topic a\n// " + "x".repeat(10_000_000) + "\n");
        var workspace = open();
        assertEquals(List.of("long.kijun:2:0 kijun.line-too-long"), codes(workspace));
        assertEquals(List.of(), workspace.modules());
    }

    @Test
    void aFileAboveTheLimitIsReportedAndNotRead() throws IOException {
        write("large.kijun", "topic a\n".repeat(100));
        assertEquals(List.of("large.kijun:0:0 kijun.file-too-large"),
                codes(Workspace.open(List.of(folder), LibrarySource.NONE, options().withMaxFileBytes(100), Progress.SILENT)));
    }

    @Test
    void aFileTooLongForTheEditorIsCheckedAllTheSame() throws IOException {
        write("long.kijun", "\n".repeat(50_000) + "topic a\ntopic a\n");
        assertEquals(List.of("long.kijun:0:0 kijun.file-long-for-editor", "long.kijun:50002:7 kijun.duplicate-name"), codes(open()));
    }

    @Test
    void aLargeFileIsReadInPartsAndSeenAsOne() throws IOException {
        var text = new StringBuilder("module m\nuse m/d\ndocument d { clause 1 { strength info } }\n");
        int count = 40_000;
        for (int number = 0; number < count; number++) {
            text.append("requirement R-").append(number).append(" { status withdrawn traces 1, d/1 implements }\n");
        }
        text.append("requirement R-0 { status withdrawn\n  traces 1 as of 12345678, nothing }\ntopic a ! topic b\n");
        write("large.kijun", text.toString());
        var workspace = open();
        int line = 4 + count;
        assertEquals(List.of("large.kijun:" + line + ":13 kijun.duplicate-name", "large.kijun:" + (line + 1) + ":28 kijun.unresolved-name",
                "large.kijun:" + (line + 2) + ":9 kijun.syntax"), codes(workspace));
        var last = workspace.find("m/R-" + (count - 1), Requirement.class).orElseThrow();
        assertEquals(line - 1, last.getLine());
        assertEquals("m/d/1", last.getTraces().getFirst().getClause().qualifiedName());
        assertEquals("topic a ! topic b", workspace.line(Place.of("large.kijun", line + 2)).orElseThrow());
        write("large.kijun", text.toString().replace("!", ""));
        assertTrue(codes(open()).contains("large.kijun:" + (line + 1) + ":18 kijun.suspect-trace"));
    }

    @Test
    void nestingThatNobodyWritesIsReportedAndNotParsed() throws IOException {
        write("deep.kijun", "requirement A { when " + "(".repeat(100_000) + "x\n");
        write("closed.kijun", "}".repeat(1000) + "requirement A { when " + "(".repeat(100_000) + "x\n");
        assertEquals(List.of("closed.kijun:1:0 kijun.nested-too-deeply", "deep.kijun:1:0 kijun.nested-too-deeply"), codes(open()));
    }

    @Test
    void aFolderThatLeadsBackToItselfIsVisitedOnce() throws IOException {
        write("inner/a.kijun", "topic a");
        Files.createSymbolicLink(folder.resolve("inner/loop"), folder);
        Files.createSymbolicLink(folder.resolve("z.kijun"), folder.resolve("inner/a.kijun"));
        var workspace = open();
        assertEquals(1, workspace.modules().size());
        assertEquals(List.of(), workspace.findings());
    }

    @Test
    void hiddenFoldersAndOtherFilesAreLeftOut() throws IOException {
        write(".git/a.kijun", "topic a");
        write("notes.txt", "topic b");
        assertEquals(List.of(), open().modules());
    }

    @Test
    void aRootThatIsNotThereIsReported() {
        var workspace = Workspace.open(List.of(folder.resolve("none.kijun")), LibrarySource.NONE, options(), Progress.SILENT);
        assertEquals(List.of("none.kijun:0:0 kijun.file-unreadable"), codes(workspace));
    }

    @Test
    void aFolderThatMayNotBeReadIsReported() throws IOException {
        write("closed/a.kijun", "topic a");
        write("open.kijun", "topic b");
        var closed = folder.resolve("closed");
        assertTrue(closed.toFile().setReadable(false));
        try {
            var workspace = open();
            if (Files.isReadable(closed)) {
                return; // the super-user reads everything
            }
            assertEquals(List.of("closed:0:0 kijun.file-unreadable"), codes(workspace));
            assertTrue(workspace.find("b", Topic.class).isPresent());
        } finally {
            assertTrue(closed.toFile().setReadable(true));
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsCheckedLikeAnyOther() throws IOException {
        write("a.kijun", "topic a");
        assertTrue(folder.toFile().setWritable(false));
        try {
            assertEquals(List.of(), open().findings());
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void nothingOfTheParserStaysWithTheModel() throws IOException {
        write("a.kijun", "requirement A ja \"a\" { shall \"x\" traces nothing, none/1 for nobody conflicts A }");
        var requirement = open().find("A", Requirement.class).orElseThrow();
        assertEquals(List.of(), requirement.eAdapters());
        assertEquals(List.of(), requirement.getStatement().eAdapters());
        assertEquals(2, requirement.getTraces().size());
        assertNull(requirement.getTraces().getFirst().getClause());
        assertEquals(List.of(), requirement.getDeviceClasses());
        assertEquals(List.of(requirement), requirement.getConflicts());
    }

    @Test
    void theLineOfAFindingCanBeShown() throws IOException {
        write("a.kijun", "topic a\r\n  topic a \"さ\"\r\n");
        var workspace = open();
        assertEquals("  topic a \"さ\"", workspace.line(workspace.findings().getFirst().place()).orElseThrow());
        assertTrue(workspace.line(Place.of("a.kijun", 99)).isEmpty());
        assertTrue(workspace.line(Place.of("a.kijun")).isEmpty());
        assertTrue(workspace.line(Place.of("b.kijun", 1)).isEmpty());
    }

    @Test
    void severitiesAreThoseThatTheUserAskedFor() throws IOException {
        write("a.kijun", "topic a en \"x\"\ntopic a ja \"y\" en \"z\"\n");
        var wanted = new Severities(Map.of("kijun.title-language-missing", "off", "kijun.duplicate-name", "info"));
        var findings = Workspace.open(List.of(folder), LibrarySource.NONE, options().withSeverities(wanted), Progress.SILENT).findings();
        assertEquals(List.of(Severity.INFO), findings.stream().map(Finding::severity).toList());
    }

    @Test
    void withoutChecksOnlyTheTextAndItsNamesAreLookedAt() throws IOException {
        write("a.kijun", "requirement A { shall en \"x\" for nobody }");
        assertEquals(List.of("a.kijun:1:34 kijun.unresolved-name"),
                codes(Workspace.open(List.of(folder), LibrarySource.NONE, options().withoutChecks(), Progress.SILENT)));
    }

    @Test
    void progressIsTold() throws IOException {
        write("a.kijun", "topic a");
        write("b.kijun", "topic b");
        var steps = new ArrayList<String>();
        Workspace.open(List.of(folder), LibrarySource.NONE, options(), new Progress() {
            @Override
            public void step(Stage stage, String name, int done, int total) {
                steps.add(stage + " " + name + " " + done + "/" + total);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertEquals(List.of("READ a.kijun 1/2", "READ b.kijun 2/2", "CHECK a.kijun 1/2", "CHECK b.kijun 2/2"), steps);
    }

    @Test
    void theWorkCanBeStopped() throws IOException {
        write("a.kijun", "topic a");
        assertThrows(CancellationException.class, () -> Workspace.open(List.of(folder), LibrarySource.NONE, options(), new Progress() {
            @Override
            public void step(Stage stage, String name, int done, int total) {
                assertFalse(name.isEmpty());
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        }));
    }

    @Test
    void oneThreadFindsTheSameAsMany() throws IOException {
        for (int file = 0; file < 20; file++) {
            write("f" + file + ".kijun", "topic t" + file % 7 + "\ndevice-class d" + file + " : d" + (file + 1) % 20
                    + "\nthreat t" + file + " { for nobody" + file + " }");
        }
        var one = Workspace.open(List.of(folder), LibrarySource.NONE, options().withThreads(1), Progress.SILENT).findings();
        var many = Workspace.open(List.of(folder), LibrarySource.NONE, options().withThreads(8), Progress.SILENT).findings();
        assertEquals(one, many);
        assertEquals(13 + 20 + 20, one.size());
    }

    @Test
    void allElementsOfAKindAreListedInTheOrderOfTheText() throws IOException {
        write("b.kijun", "device-class c");
        write("a.kijun", "device-class b device-class a");
        assertEquals(List.of("b", "a", "c"), open().all(DeviceClass.class).stream().map(DeviceClass::getName).toList());
    }

    private Workspace open() {
        return Workspace.open(List.of(folder), LibrarySource.NONE, options(), Progress.SILENT);
    }

    private Options options() {
        return Options.DEFAULT.withBase(folder);
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> codes(Workspace workspace) {
        return workspace.findings().stream().map(finding -> shown(finding) + " " + finding.code().id()).toList();
    }

    private static String shown(Finding finding) {
        return finding.place().file() + ":" + finding.place().line() + ":" + finding.place().column();
    }
}
