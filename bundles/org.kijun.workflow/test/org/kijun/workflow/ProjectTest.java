package org.kijun.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.findings.Place;

class ProjectTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhatIsTheUsersAndWhatIsTheLibrarys() throws IOException {
        Files.writeString(folder.resolve("p.kijun"), "topic old");
        var unsaved = Map.of(folder.resolve("p.kijun"), "product p : router {\n    COM-1 met\n}\n");
        var project = open(unsaved);
        var statement = project.find("p", Product.class).orElseThrow().getStatements().getFirst();
        assertEquals(folder.resolve("p.kijun"), project.file(statement).orElseThrow());
        assertEquals(new Place("p.kijun", 2, 5, 9), project.place(statement));
        assertEquals(unsaved.values().iterator().next(), project.text(project.modules().getFirst()).orElseThrow());
        assertTrue(project.isLibrary(statement.getRequirement()));
        assertTrue(project.file(statement.getRequirement()).isEmpty());
    }

    @Test
    void aPlaceInTheLibraryLeadsIntoItsText() throws IOException {
        var project = open(Map.of());
        var place = project.place(project.find("COM-1", Requirement.class).orElseThrow());
        var line = Project.libraryText(place.file()).lines().toList().get(place.line() - 1);
        assertTrue(line.startsWith("requirement COM-1 "), line);
        assertEquals("COM-1", line.substring(place.column() - 1, place.column() - 1 + place.length()));
    }

    @Test
    void theLibraryIsKept() {
        assertSame(open(Map.of()).libraryModules().getFirst(), open(Map.of()).libraryModules().getFirst());
    }

    private Project open(Map<Path, String> unsaved) {
        return Project.open(List.of(folder), Options.DEFAULT.withWholeLibrary().withBase(folder).withUnsaved(unsaved), Progress.SILENT);
    }
}
