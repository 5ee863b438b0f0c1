package org.kijun.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.model.Module;
import org.kijun.model.Topic;
import org.kijun.model.findings.Place;

class UnsavedTextsTest {
    @TempDir
    private Path folder;

    private final Map<Path, String> unsaved = new LinkedHashMap<>();

    @Test
    void anUnsavedTextIsReadInsteadOfItsFile() throws IOException {
        Files.writeString(folder.resolve("a.kijun"), "topic old");
        unsaved.put(folder.resolve("a.kijun"), "topic new");
        var workspace = open();
        assertTrue(workspace.find("old", Topic.class).isEmpty());
        var topic = workspace.find("new", Topic.class).orElseThrow();
        assertEquals(folder.resolve("a.kijun"), workspace.file(topic).orElseThrow());
        assertEquals("topic new", workspace.line(Place.of("a.kijun", 1)).orElseThrow());
        assertEquals("topic new", workspace.text(topic.module()).orElseThrow());
    }

    @Test
    void aTextWhoseFileIsNotThereYetStandsWhereItWillStand() throws IOException {
        Files.createDirectory(folder.resolve("m"));
        Files.writeString(folder.resolve("c.kijun"), "topic c");
        unsaved.put(folder.resolve("b.kijun"), "topic b");
        unsaved.put(folder.resolve("m/x.kijun"), "topic x");
        assertEquals(List.of("b.kijun", "c.kijun", "m/x.kijun"), sources(open()));
    }

    @Test
    void aTextInAFolderThatIsNotThereYetComesLast() throws IOException {
        Files.writeString(folder.resolve("z.kijun"), "topic z");
        unsaved.put(folder.resolve("new/a.kijun"), "topic a");
        assertEquals(List.of("z.kijun", "new/a.kijun"), sources(open()));
    }

    @Test
    void whatIsElsewhereOrHiddenOrNoSourceIsLeftOut() throws IOException {
        unsaved.put(folder.resolveSibling("elsewhere.kijun"), "topic a");
        unsaved.put(folder.resolve(".hidden/a.kijun"), "topic b");
        unsaved.put(folder.resolve("notes.txt"), "topic c");
        assertEquals(List.of(), sources(open()));
    }

    @Test
    void aRootThatIsNotOnTheDiskMayBeUnsaved() {
        unsaved.put(folder.resolve("a.kijun"), "topic a topic a");
        var workspace = Workspace.open(List.of(folder.resolve("a.kijun")), LibrarySource.NONE, options(), Progress.SILENT);
        assertEquals(List.of(new Place("a.kijun", 1, 15, 1)), workspace.findings().stream().map(finding -> finding.place()).toList());
    }

    private Workspace open() {
        return Workspace.open(List.of(folder), LibrarySource.NONE, options(), Progress.SILENT);
    }

    private Options options() {
        return Options.DEFAULT.withBase(folder).withUnsaved(unsaved);
    }

    private static List<String> sources(Workspace workspace) {
        return workspace.modules().stream().map(Module::getSource).toList();
    }
}
