package org.kijun.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kijun.ui.texts.Texts;

/** The pages in the language of the workbench, in the order of the contents. */
final class Pages {
    private final List<Page> all;

    private Pages(List<Page> all) {
        this.all = all;
    }

    static Pages read() {
        return read(Texts.language());
    }

    /** Reads the pages of one language; all of them must be there. */
    static Pages read(String language) {
        return new Pages(text("contents.txt").lines().filter(line -> !line.isBlank()).map(line -> page(language, line)).toList());
    }

    List<Page> all() {
        return all;
    }

    Optional<Page> find(String id) {
        return all.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    private static Page page(String language, String line) {
        var id = line.strip();
        var text = text(language + "/" + id + ".md");
        var title = text.lines().findFirst().orElse(id).replaceFirst("^#+\\s*", "");
        return new Page(id, line.startsWith(" ") ? 1 : 0, title, text);
    }

    private static String text(String file) {
        try (InputStream in = url(file).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static URL url(String file) {
        return Objects.requireNonNull(Pages.class.getResource("pages/" + file), file);
    }
}
