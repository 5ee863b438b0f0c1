package org.kijun.editor.references;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.kijun.editor.library.LibraryText;
import org.kijun.editor.text.KijunTexts;
import org.kijun.workflow.Project;

/** The lines of a text as it is in the editor, else in its file or in the library. */
public final class Lines {
    private final List<String> lines;

    private Lines(List<String> lines) {
        this.lines = lines;
    }

    public static Lines of(URI uri) {
        return new Lines(KijunTexts.get().of(uri).map(text -> text.document().get()).orElseGet(() -> read(uri)).lines().toList());
    }

    /** Counted from 0; empty when there is no such line. */
    public String get(int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    private static String read(URI uri) {
        try {
            return LibraryText.SCHEME.equals(uri.getScheme()) ? Project.libraryText(uri.getPath().substring(1)) : Files.readString(Path.of(uri), StandardCharsets.UTF_8);
        } catch (IOException | UncheckedIOException unreadable) {
            Platform.getLog(Lines.class).warn(unreadable.getMessage(), unreadable);
            return "";
        }
    }
}
