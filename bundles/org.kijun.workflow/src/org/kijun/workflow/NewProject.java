package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Use case: a folder to begin with, which checks clean. */
public final class NewProject {
    private static final List<String> FILES = List.of("requirements.kijun", "baseline.kijun", "product.kijun");

    private NewProject() {
    }

    /** Whether the folder is missing or empty, so that nothing can be overwritten. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Fills the folder and answers the files. On failure none of them is there. */
    public static List<Path> make(Path folder) throws IOException {
        var made = new ArrayList<Path>();
        try {
            for (var name : FILES) {
                write(folder.resolve(name), name);
                made.add(folder.resolve(name));
            }
        } catch (IOException broken) {
            for (var file : made) {
                Files.deleteIfExists(file);
            }
            throw broken;
        }
        return made;
    }

    private static void write(Path file, String name) throws IOException {
        try (var in = NewProject.class.getResourceAsStream("starter/" + name)) {
            WholeFile.write(file, in::transferTo);
        }
    }
}
