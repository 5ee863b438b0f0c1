package org.kijun.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * What the hidden cell of a row remembers when it leaves the house: the stable name, and a fingerprint of each answer as it was. With them
 * the text, the workbook and what both came from can be told apart later. As text: {@code COM-1 verdict:1a2b3c4d comment:…}.
 *
 * @param name     stable name of the row; holds no white space
 * @param exported id of a column to the fingerprint of what stood there
 */
public record RowKey(String name, Map<String, String> exported) {
    private static final int DIGITS = 8;

    public RowKey {
        exported = new LinkedHashMap<>(exported);
    }

    /** What a cell says; one without fingerprints is a name alone. */
    public static RowKey parse(String cell) {
        var words = cell.strip().split("\\s+");
        var exported = new LinkedHashMap<String, String>();
        for (int at = 1; at < words.length; at++) {
            int colon = words[at].indexOf(':');
            if (colon > 0) {
                exported.put(words[at].substring(0, colon), words[at].substring(colon + 1));
            }
        }
        return new RowKey(words[0], exported);
    }

    /** The key of a row of the table, with what its answers say. */
    public static RowKey of(Table table, Row.Item row) {
        var exported = new LinkedHashMap<String, String>();
        var answers = table.answers();
        for (int at = 0; at < table.columns().size(); at++) {
            var column = table.columns().get(at);
            if (answers.contains(column)) {
                exported.put(column.id(), fingerprint(value(row.cells().get(at))));
            }
        }
        return new RowKey(row.key(), exported);
    }

    /** What an answer says, whatever the language of the words for a standing; empty for a standing that is no answer. */
    public static String value(Cell cell) {
        return switch (cell) {
            case Cell.Status status -> value(status.standing());
            case Cell.Empty empty -> empty.plain();
            case Cell.Text text -> text.plain();
            case Cell.Label label -> label.plain();
            case Cell.Number number -> number.plain();
            case Cell.Mark mark -> mark.plain();
            case Cell.Links links -> links.plain();
        };
    }

    /** The name of a verdict; empty for what says that there is none. */
    public static String value(Standing standing) {
        return standing.isVerdict() ? standing.id() : "";
    }

    /** Eight digits that change when the value does; white space at the ends of lines does not count. */
    public static String fingerprint(String value) {
        var same = value.replace("\r\n", "\n").replace('\r', '\n').lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** As it stands in the cell. */
    public String text() {
        return exported.isEmpty() ? name : name + " " + exported.entrySet().stream().map(RowKey::word).collect(Collectors.joining(" "));
    }

    private static String word(Entry<String, String> entry) {
        return entry.getKey() + ":" + entry.getValue();
    }
}
