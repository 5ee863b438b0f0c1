package org.kijun.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kijun.dsl.workspace.LibrarySource;
import org.kijun.dsl.workspace.LinkedLibrary;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.library.Library;

/** The library as workspaces read it; once linked it is kept while there is memory for it. */
final class BundledLibrary {
    static final LibrarySource SOURCE = new LibrarySource() {
        @Override
        public List<String> files() {
            return Library.files();
        }

        @Override
        public InputStream open(String file) throws IOException {
            return Library.open(file);
        }
    };
    private static final String SHOWN = "library:";

    private static SoftReference<LinkedLibrary> kept = new SoftReference<>(null);

    private BundledLibrary() {
    }

    /** All of it; read at the first call, by one thread while others wait. */
    static synchronized LinkedLibrary linked(Progress progress) {
        var linked = kept.get();
        if (linked == null) {
            linked = LinkedLibrary.read(SOURCE, Options.DEFAULT, progress);
            kept = new SoftReference<>(linked);
        }
        return linked;
    }

    /** The text of a file, whose name may have the prefix with which its places are shown. */
    static String text(String file) throws IOException {
        try (var in = Library.open(file.startsWith(SHOWN) ? file.substring(SHOWN.length()) : file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
