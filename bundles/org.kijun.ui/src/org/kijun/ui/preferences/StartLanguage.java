package org.kijun.ui.preferences;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;

/**
 * The language of menus and messages from the next start on. It must be known before the first bundle is read, so that it stands as
 * {@code osgi.nl} in the file {@code config.ini} of the configuration area. {@code -nl} on the command line goes before it.
 */
public final class StartLanguage {
    private static final String KEY = "osgi.nl=";

    private StartLanguage() {
    }

    /** {@code "ja"}, {@code "en"}, or empty for the language of the system. */
    public static String stored() {
        return lines().stream().filter(line -> line.startsWith(KEY)).map(line -> line.substring(KEY.length()).strip()).findFirst().orElse("");
    }

    /**
     * Stores it; an empty text stands for the language of the system.
     *
     * @throws IOException when the configuration cannot be written
     */
    public static void store(String language) throws IOException {
        var file = file().orElseThrow(() -> new IOException("no configuration area"));
        var lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.startsWith(KEY));
        if (!language.isEmpty()) {
            lines.add(KEY + language);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private static List<String> lines() {
        try {
            var file = file();
            return file.isPresent() && Files.exists(file.get()) ? Files.readAllLines(file.get()) : List.of();
        } catch (IOException unreadable) {
            Platform.getLog(StartLanguage.class).warn(unreadable.getMessage(), unreadable);
            return List.of();
        }
    }

    private static Optional<Path> file() {
        var area = Platform.getConfigurationLocation();
        if (area == null || area.getURL() == null || !area.getURL().getProtocol().equals("file")) {
            return Optional.empty();
        }
        return Optional.of(Path.of(URI.create(area.getURL().toString().replace(" ", "%20"))).resolve("config.ini"));
    }
}
