package org.kijun.dsl.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;

/** Which file of the library declares which names, read off the starts of lines. */
final class LibraryIndex {
    private static final Pattern SPACE = Pattern.compile("[\\s{:]+");

    private final Map<String, Map<EClass, String>> fileByName = new HashMap<>();

    /** Reads all files of the library once. */
    static LibraryIndex of(LibrarySource library) {
        var index = new LibraryIndex();
        library.files().forEach(file -> index.scan(file, read(library, file)));
        return index;
    }

    /** The files that declare the first part of the full name. */
    Collection<String> files(String qualifiedName) {
        int end = qualifiedName.indexOf('/');
        var declared = fileByName.get(end < 0 ? qualifiedName : qualifiedName.substring(0, end));
        return declared == null ? List.of() : declared.values();
    }

    /** The file that declares an element of the kind with the full name at its top level. */
    Optional<String> file(String qualifiedName, EClass kind) {
        return Optional.ofNullable(fileByName.getOrDefault(qualifiedName, Map.of()).get(kind));
    }

    /** The declared names of some kinds. */
    Set<String> names(List<EClass> kinds) {
        var names = new LinkedHashSet<String>();
        fileByName.forEach((name, declared) -> {
            if (kinds.stream().anyMatch(declared::containsKey)) {
                names.add(name);
            }
        });
        return names;
    }

    private void scan(String file, String text) {
        for (int start = 0; start < text.length(); start = next(text, start)) {
            var kind = DeclarationWords.kind(text, start);
            if (kind != null) {
                declare(file, kind, new String(text.substring(start, next(text, start)).getBytes(ISO_8859_1), UTF_8));
            }
        }
    }

    private static int next(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private void declare(String file, EClass kind, String line) {
        var words = SPACE.split(line, 3);
        if (words.length > 1 && !words[1].isEmpty()) {
            fileByName.computeIfAbsent(words[1].replace("^", ""), none -> new HashMap<>()).putIfAbsent(kind, file);
        }
    }

    /** Each byte as a character, which is quick; the few lines that count are decoded later. */
    private static String read(LibrarySource library, String file) {
        try (var in = library.open(file)) {
            return new String(in.readAllBytes(), ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
