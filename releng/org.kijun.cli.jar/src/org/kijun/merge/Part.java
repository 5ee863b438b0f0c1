package org.kijun.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.jar.JarFile;

/** One jar that goes in. The name is its bundle symbolic name, empty for a jar that is no bundle. */
record Part(Path file, String name, String version) {
    static Part of(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = jar.getManifest() == null ? null : jar.getManifest().getMainAttributes();
            var name = manifest == null ? null : manifest.getValue("Bundle-SymbolicName");
            return name == null ? new Part(file, "", "") : new Part(file, name.replaceFirst(";.*", "").strip(), manifest.getValue("Bundle-Version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isBundle() {
        return !name.isEmpty();
    }

    boolean isOurs() {
        return name.startsWith("org.kijun.");
    }
}
