package org.kijun.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of this repository, as they are while the tests run. */
final class Repository {
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Set<String> GENERATED = Set.of("target", "src-gen", "bin", "test-bin", ".git");

    private Repository() {
    }

    static List<Bundle> bundles() {
        return Stream.of("bundles", "dsl", "nl").flatMap(folder -> children(ROOT.resolve(folder)))
                .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).map(Bundle::read).toList();
    }

    /** Files with this end of name, without those that the build made. */
    static List<Path> sources(String end) {
        return walk(ROOT).filter(file -> file.toString().endsWith(end)).sorted().toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        return children(folder).flatMap(child -> Files.isDirectory(child) ? walk(child) : Stream.of(child));
    }

    private static Stream<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.filter(child -> !GENERATED.contains(child.getFileName().toString())).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
