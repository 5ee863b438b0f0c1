package org.kijun.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;

class KijunServerTest {
    private static final String UNRESOLVED = "unresolved-name";

    @Test
    void aNameInAnotherFileIsFound() {
        try (var desk = Desk.empty().file("a", "threat t\n").file("b", "device-class c\nincident i { for c shows t }\n").start()) {
            assertEquals(false, desk.codes("b").contains(UNRESOLVED));
        }
    }

    @Test
    void aNameInTheLibraryIsFound() {
        try (var desk = Desk.empty().library(Map.of("vocabulary/threats.kijun", "threat t\n")).file("b", "incident i { shows t }\n").start()) {
            assertEquals(List.of(), desk.codes("b"));
        }
    }

    @Test
    void findingsOfTheLibraryAreNotTold() {
        try (var desk = Desk.empty().library(Map.of("bad.kijun", "incident i { shows nothing }\n")).file("b", "threat t\n").start()) {
            assertEquals(List.of(), desk.findings("b"));
        }
    }

    @Test
    void aFileIsCheckedAgainWhenANameItUsesGoes() {
        try (var desk = Desk.empty().file("a", "threat t\n").file("b", "incident i { shows t }\n").start()) {
            desk.type("a", "threat u\n");
            assertEquals(List.of(UNRESOLVED), desk.codes("b"));
        }
    }

    @Test
    void aFileIsCheckedAgainWhenANameItUsesComes() {
        try (var desk = Desk.empty().file("a", "threat u\n").file("b", "use d\ndocument e { incident i { shows x countered by 1.2 } }\n").start()) {
            assertEquals(List.of(UNRESOLVED, UNRESOLVED), desk.codes("b"));
            desk.type("a", "threat x document d { clause 1 { clause 1.2 } }\n");
            assertEquals(List.of(), desk.codes("b"));
        }
    }

    @Test
    void insertingBeforeAnElementKeepsReferencesToIt() {
        try (var desk = Desk.empty().file("a", "threat t\n").file("b", "incident i { shows t }\n").start()) {
            desk.type("a", "threat s\nthreat t\n");
            assertEquals(List.of(), desk.codes("b"));
        }
    }

    @Test
    void aNewFileOfAFolderIsReadWhenTheEditorTellsOfIt() throws Exception {
        try (var desk = Desk.empty().file("b", "incident i { shows t }\n").start()) {
            Files.writeString(desk.path("a"), "threat t\n");
            desk.workspace().didChangeWatchedFiles(
                    new DidChangeWatchedFilesParams(List.of(new FileEvent(desk.uri("a"), FileChangeType.Created))));
            desk.waited();
            assertEquals(List.of(), desk.codes("b"));
        }
    }

    @Test
    void filesOfOtherKindsAreNotTouched() throws Exception {
        try (var desk = Desk.with("threat t\n")) {
            Files.writeString(desk.folder().resolve("x.txt"), "threat");
            desk.workspace().didChangeWatchedFiles(
                    new DidChangeWatchedFilesParams(List.of(new FileEvent(desk.folder().resolve("x.txt").toUri().toString(), FileChangeType.Created))));
            desk.waited();
            assertEquals(List.of(), desk.codes("main"));
        }
    }

    @Test
    void messagesComeInTheLanguageOfTheClient() {
        try (var japanese = Desk.empty().in("ja").file("main", "topic").start(); var english = Desk.empty().in("en-GB").file("main", "topic").start()) {
            assertTrue(japanese.findings("main").getFirst().getMessage().getLeft().codePoints().anyMatch(Character::isIdeographic));
            assertTrue(english.findings("main").getFirst().getMessage().getLeft().chars().allMatch(c -> c < 128));
        }
    }

    @Test
    void theServerTellsItsName() {
        try (var desk = Desk.with("")) {
            assertEquals("Kijun", desk.introduction().getServerInfo().getName());
        }
    }
}
