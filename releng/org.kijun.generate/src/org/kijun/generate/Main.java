package org.kijun.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.mwe2.launch.runtime.Mwe2Launcher;

/**
 * Makes what other projects compile or ship and nobody writes by hand: the code of the model and of the language, the index of the library.
 * Does nothing when neither the sources nor what was made from them changed.
 * <p>
 * Arguments: the root of the repository, the folder to remember the last run in.
 */
public final class Main {
    private static final List<String> SOURCES = List.of("bundles/org.kijun.model/model", "dsl/org.kijun.dsl/src/org/kijun/dsl/Kijun.xtext",
            "releng/org.kijun.generate/generate.mwe2", "releng/org.kijun.generate/pom.xml");
    private static final String MODEL_CODE = "bundles/org.kijun.model/src-gen";
    private static final List<String> MADE = List.of(MODEL_CODE, "dsl/org.kijun.dsl/src-gen", "dsl/org.kijun.dsl.ide/src-gen");

    private Main() {
    }

    public static void main(String[] args) throws IOException {
        var root = Path.of(args[0]).toRealPath();
        var memory = Path.of(args[1]).resolve("last-run.txt");
        writeLibraryIndex(root.resolve("bundles/org.kijun.library/library"));
        if (Files.exists(memory) && Files.readString(memory).equals(state(root))) {
            System.out.println("The generated code is up to date.");
            return;
        }
        delete(root.resolve(MODEL_CODE)); // the generator of the language cleans up after itself, the one of the model does not
        new Mwe2Launcher().run(new String[] { root.resolve("releng/org.kijun.generate/generate.mwe2").toString(), "-p", "root=" + root });
        Files.createDirectories(memory.getParent());
        Files.writeString(memory, state(root));
    }

    /** Every file that matters, with its size and date. */
    private static String state(Path root) throws IOException {
        var lines = new StringBuilder();
        for (var folder : Stream.concat(SOURCES.stream(), MADE.stream()).map(root::resolve).filter(Files::exists).toList()) {
            for (var file : files(folder)) {
                lines.append("%s %d %s%n".formatted(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        return lines.toString();
    }

    private static void writeLibraryIndex(Path library) throws IOException {
        var names = files(library).stream().map(file -> library.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.endsWith(".kijun")).sorted().collect(Collectors.joining("\n", "", "\n"));
        var index = library.resolve("index.txt");
        if (!Files.exists(index) || !Files.readString(index).equals(names)) {
            Files.writeString(index, names);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
