package org.kijun.dsl.workspace;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.KijunFile;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/**
 * Finds the source files below some roots, in the order of their names. Hidden files and folders are left out; a file or folder that
 * is reached twice, be it through links, is taken once.
 */
final class SourceFolders {
    private final Path base;
    private final Set<Path> seen = new HashSet<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    SourceFolders(Path base) {
        this.base = base;
    }

    /** A root that is a file is taken whatever its name is. */
    void add(Path root) {
        visit(root.normalize(), true);
    }

    List<SourceFile> files() {
        return files;
    }

    List<Finding> findings() {
        return findings;
    }

    private void visit(Path path, boolean isRoot) {
        try {
            if (Files.isDirectory(path)) {
                visitFolder(path);
            } else if (isRoot || KijunFile.isSource(path) && Files.isRegularFile(path)) {
                visitFile(path);
            }
        } catch (IOException unreadable) {
            refuse(path, unreadable);
        } catch (UncheckedIOException halfRead) {
            refuse(path, halfRead.getCause());
        }
    }

    private void refuse(Path path, IOException reason) {
        findings.add(new Finding(KijunIssue.FILE_UNREADABLE, Place.of(shown(path)), List.of(reason(reason))));
    }

    private void visitFolder(Path folder) throws IOException {
        if (!seen.add(folder.toRealPath())) {
            return;
        }
        List<Path> entries;
        try (var listed = Files.list(folder)) {
            entries = listed.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        }
        entries.forEach(entry -> visit(entry, false));
    }

    private void visitFile(Path file) throws IOException {
        if (!seen.add(file.toRealPath())) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("no regular file");
        }
        files.add(new SourceFile.OnDisk(shown(file), file));
    }

    private String shown(Path path) {
        var wanted = base != null && path.toAbsolutePath().startsWith(base.toAbsolutePath())
                ? base.toAbsolutePath().relativize(path.toAbsolutePath())
                : path;
        return wanted.toString().replace(File.separatorChar, '/');
    }

    static String reason(IOException problem) {
        var name = problem.getClass().getSimpleName().replace("Exception", "");
        return name.equals("IO") ? String.valueOf(problem.getMessage()) : name;
    }
}
