package org.kijun.exchange.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kijun.exchange.answers.FilledCell.Kind;
import org.kijun.exchange.sheet.Grid.Cell;
import org.kijun.exchange.sheet.Grid.Row;

/** Comma-separated values as RFC 4180 has them. Semicolons and tabs are read too, where the first line has more of them. */
final class Csv {
    private static final int WIDEST = 16_384;

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    /**
     * The rows that are not empty, at most so many and one more.
     *
     * @throws IOException when a quotation mark is not closed; the message is its line
     */
    static List<Row> read(String text, int limit) throws IOException {
        return new Csv(text).rows(limit);
    }

    static void write(List<String> row, Writer out) throws IOException {
        for (int column = 0; column < row.size(); column++) {
            var value = row.get(column);
            out.write(column == 0 ? "" : ",");
            out.write(value.matches("(?s).*[\",\r\n;\t].*") || !value.equals(value.strip()) ? '"' + value.replace("\"", "\"\"") + '"' : value);
        }
        out.write("\r\n");
    }

    private static char separator(String line) {
        var best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(line, candidate) > count(line, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char character) {
        return line.chars().filter(each -> each == character).count();
    }

    private List<Row> rows(int limit) throws IOException {
        var rows = new ArrayList<Row>();
        while (at < text.length() && rows.size() <= limit) {
            var row = row();
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() throws IOException {
        var row = new Row(line, new TreeMap<>());
        for (int column = 0; ; column++) {
            var value = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
            if (!value.isBlank() && column < WIDEST) {
                row.cells().put(column, new Cell(value, Kind.TEXT));
            }
            if (at >= text.length() || text.charAt(at) != separator) {
                endOfLine();
                return row;
            }
            at++;
        }
    }

    private void endOfLine() {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        line++;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(from, at);
    }

    /** What stands behind the closing mark up to the separator belongs to the value, as spreadsheet programs have it. */
    private String quoted() throws IOException {
        int began = line;
        var value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' && !text.startsWith("\"\"", at)) {
                at++;
                return value.append(plain()).toString();
            }
            at += character == '"' ? 1 : 0;
            line += character == '\n' ? 1 : 0;
            value.append(character);
        }
        throw new IOException(Integer.toString(began));
    }
}
