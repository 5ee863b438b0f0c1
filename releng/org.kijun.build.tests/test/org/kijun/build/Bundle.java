package org.kijun.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What one MANIFEST.MF says: its name, the bundles it requires and the packages it imports. */
record Bundle(String name, List<String> requires, List<String> imports) {
    static Bundle read(Path folder) {
        try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            var manifest = new Manifest(in).getMainAttributes();
            return new Bundle(names(manifest.getValue("Bundle-SymbolicName")).get(0),
                    names(manifest.getValue("Require-Bundle")), names(manifest.getValue("Import-Package")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a header; attributes, directives and version ranges are left away. */
    private static List<String> names(String header) {
        return header == null ? List.of() : Stream.of(header.replaceAll("\"[^\"]*\"", "").split(",")).map(part -> part.replaceFirst(";.*", "").strip()).toList();
    }

    boolean isOurs() {
        return name.startsWith("org.kijun.");
    }

    List<String> ourRequirements() {
        return requires.stream().filter(required -> required.startsWith("org.kijun.")).toList();
    }

    Stream<String> needs() {
        return Stream.concat(requires.stream(), imports.stream());
    }
}
