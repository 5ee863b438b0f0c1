package org.kijun.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.DeviceClass;
import org.kijun.model.Module;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Threat;

class LibraryTest {
    private static final LibrarySource LIBRARY = library(Map.of(
            "classes.kijun", "device-class router \"R\" { defined by guide/1 }\n\ndevice-class camera\n",
            "guide.kijun", "document guide {\n  clause 1 { topic password }\n}\n",
            "topics.kijun", "topic password\ntopic router\n",
            "rest.kijun", "requirement COM-1 { status withdrawn }\nbaseline router { requires COM-1, COM-2 }\n"));

    @TempDir
    private Path folder;

    @Test
    void onlyWhatIsNeededIsLoaded() throws IOException {
        assertEquals(List.of(), loaded("topic own"));
        assertEquals(List.of("topics.kijun"), loaded("document d { clause 1 { topic password strength info } }"));
    }

    @Test
    void whatTheNeededFilesNeedIsLoadedToo() throws IOException {
        assertEquals(List.of("classes.kijun", "guide.kijun", "rest.kijun", "topics.kijun"), loaded("threat t { for router }"));
    }

    @Test
    void theLibraryIsLinkedLikeTheWorkspace() throws IOException {
        var workspace = open("threat t { for router }", Options.DEFAULT);
        var router = workspace.find("t", Threat.class).orElseThrow().getDeviceClasses().getFirst();
        assertEquals("library:classes.kijun", router.module().getSource());
        assertEquals("password", router.getDefinedBy().getTopic().getName());
        assertTrue(workspace.isLibrary(router));
        assertFalse(workspace.isLibrary(workspace.find("t", Threat.class).orElseThrow()));
        assertTrue(workspace.file(router).isEmpty());
    }

    @Test
    void findingsOfTheLibraryAreNotTheUsers() throws IOException {
        assertEquals(List.of(), open("baseline own { includes router }", Options.DEFAULT).findings());
    }

    @Test
    void theOrderOfTheTextIsKeptWhenALaterFileHoldsTheFirstName() throws IOException {
        var workspace = open("device-class own\nproduct p : router, own, camera {}", Options.DEFAULT);
        assertEquals(List.of("router", "own", "camera"),
                workspace.find("p", Product.class).orElseThrow().getDeviceClasses().stream().map(DeviceClass::getName).toList());
    }

    @Test
    void allOfItIsLoadedOnDemand() throws IOException {
        var workspace = open("topic own", Options.DEFAULT.withWholeLibrary());
        assertEquals(4, workspace.libraryModules().size());
        assertTrue(workspace.find("COM-1", Requirement.class).isPresent());
    }

    @Test
    void anElementThatTheLibraryDeclaresTooIsADuplicate() throws IOException {
        var findings = open("topic password\ntopic camera\n", Options.DEFAULT).findings();
        assertEquals(List.of(KijunIssue.DUPLICATE_NAME), findings.stream().map(finding -> finding.code()).toList());
        assertEquals(List.of("password", "Topic", "library:topics.kijun"), findings.getFirst().arguments());
    }

    @Test
    void aNameOfTheLibraryIsSuggested() throws IOException {
        var findings = open("threat t { for camrea }", Options.DEFAULT).findings();
        assertEquals(List.of("camrea", "DeviceClass", "camera"), findings.getFirst().arguments());
    }

    @Test
    void aNearerNameOfTheLibraryIsMeantBeforeAFartherOneOfTheWorkspace() throws IOException {
        var workspace = open("use guide\ndocument own { clause 2 }\nrequirement A { status withdrawn traces 1 }", Options.DEFAULT);
        var clause = workspace.find("A", Requirement.class).orElseThrow().getTraces().getFirst().getClause();
        assertEquals("guide/1", clause.qualifiedName());
        assertTrue(workspace.isLibrary(clause));
    }

    private List<String> loaded(String text) throws IOException {
        return open(text, Options.DEFAULT).libraryModules().stream().map(Module::getSource).map(name -> name.replace("library:", "")).toList();
    }

    private Workspace open(String text, Options options) throws IOException {
        Files.writeString(folder.resolve("own.kijun"), text);
        return Workspace.open(List.of(folder), LIBRARY, options, Progress.SILENT);
    }

    static LibrarySource library(Map<String, String> files) {
        var sorted = new TreeMap<>(files);
        return new LibrarySource() {
            @Override
            public List<String> files() {
                return List.copyOf(sorted.keySet());
            }

            @Override
            public InputStream open(String file) {
                return new ByteArrayInputStream(sorted.get(file).getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
