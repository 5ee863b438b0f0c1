package org.kijun.dsl.workspace;

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
import org.kijun.model.DeviceClass;
import org.kijun.model.Module;
import org.kijun.model.Requirement;
import org.kijun.model.Threat;
import org.kijun.model.findings.Place;

class LinkedLibraryTest {
    private static final LinkedLibrary LIBRARY = LinkedLibrary.read(LibraryTest.library(Map.of(
            "classes.kijun", "device-class router \"R\"\n",
            "rest.kijun", "requirement COM-1 {\n  status withdrawn\n  for router\n}\n")), Options.DEFAULT, Progress.SILENT);

    @TempDir
    private Path folder;

    @Test
    void workspacesShareItsElements() throws IOException {
        var one = open("threat t { for router }");
        var other = open("threat t { for router }");
        assertEquals(List.of(), one.findings());
        assertSame(router(one), router(other));
        assertTrue(one.isLibrary(router(one)));
        assertEquals(new Place("library:classes.kijun", 1, 14, 6), one.place(router(one)));
        assertEquals(List.of("library:classes.kijun", "library:rest.kijun"), one.libraryModules().stream().map(Module::getSource).toList());
    }

    @Test
    void whatTheUserDeclaresAgainChangesNothingInIt() throws IOException {
        var workspace = open("device-class router");
        var finding = workspace.findings().getFirst();
        assertEquals("kijun.duplicate-name", finding.code().id());
        assertTrue(finding.arguments().contains("library:classes.kijun"), finding.arguments()::toString);
        var required = workspace.find("COM-1", Requirement.class).orElseThrow().getDeviceClasses().getFirst();
        assertTrue(workspace.isLibrary(required));
    }

    @Test
    void aWrongNameIsComparedWithItsNames() throws IOException {
        assertTrue(open("threat t { for ruoter }").findings().getFirst().arguments().contains("router"));
    }

    private Workspace open(String text) throws IOException {
        Files.writeString(folder.resolve("a.kijun"), text);
        return Workspace.open(List.of(folder), LIBRARY, Options.DEFAULT.withBase(folder), Progress.SILENT);
    }

    private static DeviceClass router(Workspace workspace) {
        return workspace.find("t", Threat.class).orElseThrow().getDeviceClasses().getFirst();
    }
}
