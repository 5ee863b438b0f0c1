package org.kijun.editor.references;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/**
 * A place where a name is used.
 *
 * @param line the whole line of text
 */
record Use(URI uri, Range range, String line) {
    /** The uses in one file. */
    record InFile(URI uri, List<Use> uses) {
    }

    /** Reads the lines; takes its time. */
    static List<InFile> of(List<? extends Location> places) {
        Map<URI, List<Range>> files = new LinkedHashMap<>();
        places.forEach(place -> files.computeIfAbsent(URI.create(place.getUri()), key -> new ArrayList<>()).add(place.getRange()));
        return files.entrySet().stream().map(file -> {
            var lines = Lines.of(file.getKey());
            return new InFile(file.getKey(), file.getValue().stream().map(range -> new Use(file.getKey(), range, lines.get(range.getStart().getLine()))).toList());
        }).toList();
    }
}
