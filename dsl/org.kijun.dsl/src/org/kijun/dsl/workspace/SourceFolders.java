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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
    private final Map<Path, String> unsaved;
    private final Set<Path> seen = new HashSet<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    SourceFolders(Path base, Map<Path, String> unsaved) {
        this.base = base;
        this.unsaved = unsaved;
    }

    /** A root that is a file is taken whatever its name is. */
    void add(Path root) {
        var from = root.normalize();
        visit(from, true);
        unsaved.keySet().stream().filter(path -> path.startsWith(absolute(from)) && KijunFile.isSource(path)).sorted()
                .map(path -> absolute(from).relativize(path)).filter(path -> !isHidden(path))
                .forEach(path -> visit(from.resolve(path), false));
    }

    List<SourceFile> files() {
        return files;
    }

    List<Finding> findings() {
        return findings;
    }

    private void visit(Path path, boolean isRoot) {
        try {
            if (unsaved.containsKey(absolute(path))) {
                addUnsaved(path);
            } else if (Files.isDirectory(path)) {
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
            entries = Stream.concat(listed, unsavedIn(folder)).distinct().filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        }
        entries.forEach(entry -> visit(entry, false));
    }

    /** Those that are not on the disk yet too, so that their place in the order does not change when they are saved. */
    private Stream<Path> unsavedIn(Path folder) {
        return unsaved.keySet().stream().filter(path -> absolute(folder).equals(path.getParent()) && KijunFile.isSource(path))
                .map(path -> folder.resolve(path.getFileName()));
    }

    private void addUnsaved(Path file) throws IOException {
        if (seen.add(Files.exists(file) ? file.toRealPath() : absolute(file))) {
            files.add(new SourceFile.Unsaved(shown(file), file, unsaved.get(absolute(file))));
        }
    }

    private static boolean isHidden(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false).anyMatch(part -> part.toString().startsWith("."));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void visitFile(Path file) throws IOException {
        if (!seen.add(file.toRealPath())) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("NotRegular");
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
