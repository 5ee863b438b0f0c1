package org.kijun.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;

/** Files as a whole, and what happens to them outside of the editor. */
class FilesTest {
    @Test
    void aFileThatIsNotUtf8IsTold() throws Exception {
        try (var desk = Desk.with("threat t\n")) {
            Files.write(desk.path("other"), "threat a\nthreat 例\n".getBytes("Shift_JIS"));
            desk.tell("other", FileChangeType.Created);
            assertEquals(List.of("not-utf8"), desk.codes("other"));
            Files.writeString(desk.path("other"), "threat a\n");
            desk.tell("other", FileChangeType.Changed);
            assertEquals(List.of(), desk.codes("other").stream().filter("not-utf8"::equals).toList());
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws Exception {
        try (var desk = Desk.with("incident i { shows t }\n")) {
            Files.write(desk.path("other"), "\ufeffthreat t\n".getBytes(StandardCharsets.UTF_8));
            desk.tell("other", FileChangeType.Created);
            assertEquals(false, desk.codes("main").contains("unresolved-name"));
        }
    }

    @Test
    void aLineThatIsTooLongIsToldWhereItIs() {
        try (var desk = Desk.with("threat t\n// " + "x".repeat(1_000_001) + "\n")) {
            assertEquals(List.of("line-too-long"), desk.codes("main"));
            desk.type("main", "threat t ja \"a\" en \"b\"\n");
            assertEquals(List.of(), desk.codes("main"));
        }
    }

    @Test
    void aVeryLongFileIsOfferedToBeSplit() {
        try (var desk = Desk.with("\n".repeat(50_001))) {
            assertEquals(List.of("file-long-for-editor"), desk.codes("main"));
        }
    }

    @Test
    void aFileThatIsDeletedTakesItsNamesAlong() throws Exception {
        try (var desk = Desk.with("incident i { shows t }\n")) {
            Files.writeString(desk.path("other"), "threat t\n");
            desk.tell("other", FileChangeType.Created);
            assertEquals(false, desk.codes("main").contains("unresolved-name"));
            Files.delete(desk.path("other"));
            desk.tell("other", FileChangeType.Deleted);
            assertTrue(desk.codes("main").contains("unresolved-name"));
            assertEquals(List.of(), desk.codes("other"));
        }
    }

    @Test
    void aFolderThatIsMovedIsReadAtItsNewPlace() throws Exception {
        try (var desk = Desk.with("incident i { shows t }\n")) {
            var before = Files.createDirectory(desk.folder().resolve("before"));
            var after = desk.folder().resolve("after");
            Files.writeString(before.resolve("a.kijun"), "threat t\n");
            desk.tell(event(before, FileChangeType.Created));
            assertEquals(false, desk.codes("main").contains("unresolved-name"));
            Files.move(before, after);
            desk.tell(event(before, FileChangeType.Deleted), event(after, FileChangeType.Created));
            assertEquals(false, desk.codes("main").contains("unresolved-name"));
            Files.delete(after.resolve("a.kijun"));
            Files.delete(after);
            desk.tell(event(after, FileChangeType.Deleted));
            assertTrue(desk.codes("main").contains("unresolved-name"));
        }
    }

    @Test
    void whatIsOpenWinsOverTheDiskUntilItIsClosed() throws Exception {
        try (var desk = Desk.empty().file("a", "threat t\n").file("b", "incident i { shows t }\n").start()) {
            Files.writeString(desk.path("a"), "threat u\n");
            desk.tell("a", FileChangeType.Changed);
            assertEquals(false, desk.codes("b").contains("unresolved-name"));
            desk.services().didClose(new DidCloseTextDocumentParams(desk.id("a")));
            desk.waited();
            assertTrue(desk.codes("b").contains("unresolved-name"));
        }
    }

    private static FileEvent event(Path path, FileChangeType type) {
        return new FileEvent(path.toUri().toString().replaceAll("/$", ""), type);
    }
}
