package org.kijun.model;

import java.nio.file.Path;

/** What tells a source file of Kijun from every other file. */
public final class KijunFile {
    /** File extension without the dot. */
    public static final String EXTENSION = "kijun";

    private KijunFile() {
    }

    public static boolean isSource(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith("." + EXTENSION);
    }
}
