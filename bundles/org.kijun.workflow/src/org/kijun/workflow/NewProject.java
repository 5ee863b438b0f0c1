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

    /** Fills the folder and answers the files. */
    public static List<Path> make(Path folder) throws IOException {
        var made = new ArrayList<Path>();
        for (var name : FILES) {
            try (var in = NewProject.class.getResourceAsStream("starter/" + name)) {
                WholeFile.write(folder.resolve(name), in::transferTo);
            }
            made.add(folder.resolve(name));
        }
        return made;
    }
}
