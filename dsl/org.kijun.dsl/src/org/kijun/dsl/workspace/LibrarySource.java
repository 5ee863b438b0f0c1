package org.kijun.dsl.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The shipped library as the workspace sees it. Its files use no {@code module}, and every declaration begins at the start of a line,
 * so that the names that a file declares can be read off without parsing it.
 */
public interface LibrarySource {
    /** No library. */
    LibrarySource NONE = new LibrarySource() {
        @Override
        public List<String> files() {
            return List.of();
        }

        @Override
        public InputStream open(String file) throws IOException {
            throw new IOException(file);
        }
    };

    /** Names of the files, in a fixed order. */
    List<String> files();

    /** The content of one of the files, UTF-8. */
    InputStream open(String file) throws IOException;
}
