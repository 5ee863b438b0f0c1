package org.kijun.editor.rename;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.TextEdit;
import org.kijun.editor.navigate.Places;
import org.kijun.editor.references.Lines;

/**
 * A line as it would become.
 *
 * @param file for people
 * @param line counted from 1
 */
record Change(String file, int line, String text) {
    /** Reads the lines; takes its time. */
    static List<Change> of(Map<URI, List<TextEdit>> files) {
        var changes = new ArrayList<Change>();
        files.forEach((uri, edits) -> {
            var lines = Lines.of(uri);
            var byLine = edits.stream().collect(Collectors.groupingBy(edit -> edit.getRange().getStart().getLine(), TreeMap::new, Collectors.toList()));
            byLine.forEach((line, inLine) -> changes.add(new Change(Places.name(uri), line + 1, edited(lines.get(line), inLine).strip())));
        });
        return changes;
    }

    private static String edited(String line, List<TextEdit> edits) {
        var text = new StringBuilder(line);
        edits.stream().filter(edit -> edit.getRange().getEnd().getLine() == edit.getRange().getStart().getLine())
                .sorted(Comparator.comparing((TextEdit edit) -> edit.getRange().getStart().getCharacter()).reversed())
                .forEach(edit -> text.replace(Math.min(line.length(), edit.getRange().getStart().getCharacter()),
                        Math.min(line.length(), edit.getRange().getEnd().getCharacter()), edit.getNewText()));
        return text.toString();
    }
}
