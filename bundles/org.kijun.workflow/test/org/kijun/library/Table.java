package org.kijun.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of reference data: what the library must hold, row by row. Cells hold neither tabs nor line breaks; nothing is quoted. */
record Table(List<String> columns, List<List<String>> rows) {
    private static final Path FOLDER = Path.of("..", "org.kijun.library", "test-data");

    static Table read(String name) {
        try {
            var lines = Files.readAllLines(FOLDER.resolve(name + ".tsv")).stream().map(line -> List.of(line.split("\t", -1))).toList();
            return new Table(lines.getFirst(), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> column(String name) {
        int at = columns.indexOf(name);
        return rows.stream().map(row -> row.get(at)).toList();
    }

    /** The rows as lines of text, each cell with the name of its column. */
    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        return IntStream.range(0, Math.max(columns.size(), row.size()))
                .mapToObj(at -> columns.get(at) + "=" + row.get(at))
                .collect(Collectors.joining(" | "));
    }
}
