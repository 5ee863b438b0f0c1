package org.kijun.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.validation.KijunIssue;

class UnreadableTest {
    @TempDir
    private Path folder;

    @Test
    void sizesAreSaidInUnitsForPeople() throws IOException {
        Files.writeString(folder.resolve("a.kijun"), " ".repeat(5000));
        var limits = List.of(100L, 4096L);
        var said = limits.stream().map(limit -> Workspace.open(List.of(folder), LibrarySource.NONE, Options.DEFAULT.withMaxFileBytes(limit), Progress.SILENT)
                .findings().getFirst().problem("en")).toList();
        assertEquals(List.of("The file is larger than 100 B.", "The file is larger than 4 KB."), said);
    }

    @Test
    void aMissingPermissionIsSaidInWords() {
        var reason = List.of(SourceFolders.reason(new AccessDeniedException("a")));
        assertEquals("It cannot be read: no permission.", KijunIssue.FILE_UNREADABLE.problem("en", reason));
        assertEquals("読むことができない: 読取り権限がない。", KijunIssue.FILE_UNREADABLE.problem("ja", reason));
    }

    @Test
    void filesThatCannotBeReachedAreListedApart() throws IOException {
        var file = Files.writeString(folder.resolve("a.kijun"), "");
        var found = Workspace.files(List.of(folder, folder.resolve("none.kijun")));
        assertEquals(List.of(file), found.files());
        assertEquals(List.of("It cannot be read: it does not exist."), found.findings().stream().map(finding -> finding.problem("en")).toList());
    }
}
