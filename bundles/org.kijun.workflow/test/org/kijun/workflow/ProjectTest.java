package org.kijun.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.findings.Place;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
import org.kijun.report.ReportRequest;

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

    @Test
    void everyProductIsCounted() throws IOException {
        Files.writeString(folder.resolve("p.kijun"), "product p : router {\n    baseline router\n    COM-1 met\n}\n");
        var project = open(Map.of());
        var tally = project.assessment(project.products().getFirst()).tally();
        assertEquals(1, tally.count(Outcome.MET));
        assertTrue(tally.total() > 1);
    }

    @Test
    void anExportThatIsStoppedEndsThere() throws IOException {
        Files.writeString(folder.resolve("p.kijun"), "product p : router {\n    baseline router\n}\n");
        var project = open(Map.of());
        var requests = List.of(ReportKind.CHECKLIST, ReportKind.CATALOGUE).stream().map(kind -> new ReportRequest(kind, project.products(), List.of(),
                List.of(), Languages.byId("ja").orElseThrow(), Optional.empty(), "", "")).toList();
        var steps = new ArrayList<String>();
        var progress = new Progress() {
            @Override
            public void step(Stage stage, String name, int done, int total) {
                steps.add(stage + " " + done + "/" + total);
            }

            @Override
            public boolean isCancelled() {
                return steps.size() == 1;
            }
        };
        var writers = List.of(Writers.of("markdown").orElseThrow());
        assertThrows(CancellationException.class, () -> Export.run(project, requests, writers, folder, progress, file -> { }));
        assertEquals(List.of("WRITE 0/2"), steps);
    }

    private Project open(Map<Path, String> unsaved) {
        return Project.open(List.of(folder), Options.DEFAULT.withWholeLibrary().withBase(folder).withUnsaved(unsaved), Progress.SILENT);
    }
}
