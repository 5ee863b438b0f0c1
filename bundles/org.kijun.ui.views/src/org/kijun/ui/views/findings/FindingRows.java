package org.kijun.ui.views.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.ResourcesPlugin;
import org.kijun.editor.findings.Found;
import org.kijun.model.findings.Severity;
import org.kijun.ui.views.frame.Piece;
import org.kijun.ui.views.frame.Row;

/** Findings as rows, filtered, in one list or by file. */
final class FindingRows {
    /** What is wanted. */
    record Wish(Set<Severity> severities, String text, boolean byFile) {
        Wish {
            severities = Set.copyOf(severities);
        }

        private boolean wants(Found found) {
            var words = (found.message() + " " + found.code() + " " + shortName(found)).toLowerCase(Locale.ROOT);
            return severities.contains(found.severity()) && words.contains(text.strip().toLowerCase(Locale.ROOT));
        }
    }

    private FindingRows() {
    }

    static List<Row> of(List<Found> all, Wish wish, Subjects subjects) {
        var wanted = all.stream().filter(wish::wants).toList();
        var keys = new HashMap<String, Integer>();
        if (!wish.byFile()) {
            return wanted.stream().map(found -> row(found, keys, subjects)).toList();
        }
        var files = wanted.stream().collect(Collectors.groupingBy(FindingRows::shortName, LinkedHashMap::new, Collectors.toList()));
        var rows = new ArrayList<Row>();
        files.forEach((file, members) -> rows.add(Row.of(file, file, "file", List.of(Piece.plain(file), Piece.quiet(Integer.toString(members.size()))))
                .with(members.stream().map(found -> row(found, keys, subjects)).toList())));
        return rows;
    }

    private static Row row(Found found, HashMap<String, Integer> keys, Subjects subjects) {
        var key = found.code() + found.message();
        var number = keys.merge(key + found.uri(), 1, Integer::sum);
        var element = subjects.at(found).map(subject -> subject.name()).orElse("");
        return Row.of(key + number, found, icon(found.severity()), List.of(Piece.plain(found.message())))
                .withCells(List.of(List.of(Piece.plain(element)), List.of(Piece.plain(fileName(found) + ":" + found.line())), List.of(Piece.quiet(found.code()))));
    }

    static String icon(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String fileName(Found found) {
        return shortName(found).substring(shortName(found).lastIndexOf('/') + 1);
    }

    /** The file as people know it: with its project, or its name. */
    static String shortName(Found found) {
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(found.uri());
        return files.length > 0 ? files[0].getFullPath().makeRelative().toString()
                : found.file().map(Path::getFileName).map(Path::toString).orElseGet(() -> found.uri().toString());
    }
}
