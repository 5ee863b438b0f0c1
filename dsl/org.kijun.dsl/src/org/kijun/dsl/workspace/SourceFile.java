package org.kijun.dsl.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that can be read, as often as needed. */
sealed interface SourceFile {
    /** The path as shown to people. */
    String shown();

    InputStream open() throws IOException;

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

    /** A file of the library. */
    record InLibrary(LibrarySource library, String file) implements SourceFile {
        private static final String PREFIX = "library:";

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
