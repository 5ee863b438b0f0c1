package org.kijun.dsl.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that can be read, as often as needed. */
sealed interface SourceFile {
    /** The path as shown to people. */
    String shown();

    InputStream open() throws IOException;

    /** Where it is, or will be when it is saved; empty for a file of the library. */
    default Optional<Path> location() {
        return switch (this) {
            case OnDisk file -> Optional.of(file.path());
            case Unsaved text -> Optional.of(text.path());
            case InLibrary file -> Optional.empty();
        };
    }

    /**
     * A file of the workspace.
     *
     * @param path where it is
     */
    record OnDisk(String shown, Path path) implements SourceFile {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /**
     * A text of the workspace that somebody is writing.
     *
     * @param path where it will be
     */
    record Unsaved(String shown, Path path, String text) implements SourceFile {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A file of the library. */
    record InLibrary(LibrarySource library, String file) implements SourceFile {
        static final String PREFIX = "library:";

        @Override
        public String shown() {
            return PREFIX + file;
        }

        @Override
        public InputStream open() throws IOException {
            return library.open(file);
        }
    }
}
