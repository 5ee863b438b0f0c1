package org.kijun.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void missingFoldersAreMade() throws IOException {
        var file = folder.resolve("a/b/c.txt");
        WholeFile.write(file, out -> out.write('x'));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThrows(IOException.class, () -> WholeFile.write(file, out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            throw new IOException("broken");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var problem = assertThrows(FileSystemException.class, () -> WholeFile.write(file.resolve("a.txt"), out -> out.write('x')));
        assertTrue(problem.getFile().startsWith(file.toString()), problem.getFile());
    }

    @Test
    void aFolderInPlaceOfTheFileStays() throws IOException {
        var inTheWay = Files.createDirectory(folder.resolve("a.txt"));
        assertThrows(FileSystemException.class, () -> WholeFile.write(inTheWay, out -> out.write('x')));
        assertEquals(List.of(inTheWay), files());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        var file = Files.writeString(folder.resolve("real.txt"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        WholeFile.write(link, out -> out.write('x'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void permissionsStay() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        WholeFile.write(file, out -> out.write('x'));
        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
