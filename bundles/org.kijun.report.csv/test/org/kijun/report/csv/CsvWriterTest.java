package org.kijun.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Column.Kind;
import org.kijun.report.Cover;
import org.kijun.report.Language;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.Report;
import org.kijun.report.ReportKind;
import org.kijun.report.Row;
import org.kijun.report.Rows;
import org.kijun.report.Section;
import org.kijun.report.Standing;
import org.kijun.report.Table;
import org.kijun.report.Words;

class CsvWriterTest {
    private static final List<String> PIECES =
            List.of("=", "+", "-", "@", "'", "\"", ",", "\n", "\r\n", "\r", "\t", ";", "a", "日本語", "＝", "＠", " ", "\"\"", "cmd|' /C calc'!A0", "𠮷");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n＝＋－＠].*");

    /** With the environment variable {@code KIJUN_GOLDEN=write} the kept file is written anew instead of compared. */
    @Test
    void aFileIsTheSameAsBeforeByteForByte() throws IOException {
        var kept = Path.of("test", "golden", "sample.both.csv");
        var written = csv(sample());
        if ("write".equals(System.getenv("KIJUN_GOLDEN"))) {
            Files.writeString(kept, written);
        }
        assertEquals(Files.readString(kept), written);
    }

    @Test
    void headingsBecomeAFieldOfTheRowsBelowThem() throws IOException {
        var records = read(csv(sample()));
        assertEquals(List.of("見出し / Heading", "設計 / Design", "設計 / Design > 更新 / Updates", "運用 / Operation"), records.stream().map(List::getFirst)
                .toList());
    }

    @Test
    void everyRecordHasAsManyFieldsAsTheHeader() throws IOException {
        var records = read(csv(sample()));
        records.forEach(record -> assertEquals(records.getFirst().size(), record.size()));
    }

    @Test
    void theTableThatIsAskedForIsWritten() throws IOException {
        assertEquals(List.of(List.of("Id"), List.of("1")), read(csv(sample().withMain("other"))));
    }

    @Test
    void thereIsNoByteOrderMark() throws IOException {
        assertFalse(csv(sample()).startsWith("\uFEFF"));
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        try (var out = new Closable()) {
            new CsvWriter().write(sample(), out);
            assertFalse(out.closed);
        }
    }

    private static final class Closable extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    @RepeatedTest(300)
    void everyTextComesBackAndNoneBecomesAFormula(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        var texts = Stream.generate(() -> random(random)).limit(12).toList();
        var read = read(csv(column(texts)));
        assertEquals(texts, read.stream().skip(1).map(record -> original(record.getFirst())).toList());
        assertTrue(read.stream().noneMatch(record -> FORMULA.matcher(record.getFirst()).matches()));
    }

    private static String random(Random random) {
        return "x".repeat(random.nextInt(2)) + Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size()))).limit(1 + random.nextInt(5))
                .collect(Collectors.joining());
    }

    /** What a reader does that knows of the apostrophe. */
    private static String original(String field) {
        var rest = field.replaceFirst("^'+", "");
        return field.startsWith("'") && FORMULA.matcher(rest).matches() ? field.substring(1) : field;
    }

    private static String csv(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvWriter().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A strict reader of RFC 4180, on its own. */
    private static List<List<String>> read(String csv) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        int at = 0;
        while (at < csv.length()) {
            int end = fieldEnd(csv, at);
            record.add(field(csv.substring(at, end)));
            if (csv.charAt(end) == ',') {
                at = end + 1;
            } else {
                assertEquals("\r\n", csv.substring(end, end + 2), "a record ends with CRLF");
                records.add(List.copyOf(record));
                record.clear();
                at = end + 2;
            }
        }
        assertEquals(List.of(), record, "the last record ends with CRLF");
        return records;
    }

    private static int fieldEnd(String csv, int from) {
        var field = Pattern.compile("\"(?:[^\"]|\"\")*\"|[^\",\r\n]*").matcher(csv).region(from, csv.length());
        assertTrue(field.lookingAt());
        return field.end();
    }

    private static String field(String raw) {
        return raw.startsWith("\"") ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
    }

    private static Report column(List<String> texts) {
        var rows = Rows.lazy(texts, text -> new Row.Item("", List.of(Cell.text(text))));
        return report(new Table("main", Phrase.EMPTY, List.of(Column.of("text", Phrase.neutral("Text"), Kind.TEXT, 20)), rows, Table.Sheet.PORTRAIT));
    }

    private static Report sample() {
        var words = Words.in(Languages.BOTH);
        var columns = List.of(
                Column.of("key", Phrase.neutral("Key"), Kind.KEY, 10),
                Column.of("title-ja", words.of("column.title"), Kind.TEXT, 20),
                Column.of("verdict", words.of("column.verdict"), Kind.STATUS, 10),
                Column.of("c-1", Phrase.neutral("1.2, a"), Kind.MARK, 3).under(Phrase.neutral("ciaj-ug-2")),
                Column.of("steps", words.of("column.steps"), Kind.NUMBER, 5),
                Column.of("share", Phrase.neutral("Share"), Kind.NUMBER, 5),
                Column.of("evidence", words.of("column.evidence"), Kind.TEXT, 20));
        var rows = List.of(
                new Row.Heading(0, both("設計", "Design")),
                row("PW-1", "=HYPERLINK(\"http://x\")", words.status(Standing.MET), new Cell.Mark("●", Phrase.neutral("implements"))),
                new Row.Heading(1, both("更新", "Updates")),
                row("UP-1", "two\nlines, and \"quotes\"", words.status(Standing.NOT_APPLICABLE), Cell.EMPTY),
                new Row.Heading(0, both("運用", "Operation")),
                row("LOG-1", "-1", Cell.EMPTY, Cell.EMPTY));
        return report(new Table("main", Phrase.EMPTY, columns, Rows.of(rows), Table.Sheet.PORTRAIT));
    }

    private static Phrase both(String ja, String en) {
        return Words.in(Languages.BOTH).each(language -> language == Language.JA ? ja : en);
    }

    private static Row row(String key, String title, Cell verdict, Cell mark) {
        var links = Cell.links(List.of(Cell.Link.none("a.pdf"), new Cell.Link("report", "https://example.org")));
        return new Row.Item(key, List.of(Cell.text(key), Cell.text(title), verdict, mark, Cell.count(12), Cell.percent(0.5), links));
    }

    private static Report report(Table main) {
        var other = new Table("other", Phrase.EMPTY, List.of(Column.of("id", Phrase.neutral("Id"), Kind.LABEL, 5)),
                Rows.of(List.of(new Row.Item("1", List.of(Cell.text("1"))))), Table.Sheet.PORTRAIT);
        var section = Section.of("s", Phrase.neutral("S"), "S", List.of(main, other));
        return new Report(ReportKind.MATRIX, Phrase.neutral("Title"), Languages.BOTH, new Cover(List.of(), List.of(), List.of(), List.of()),
                List.of(section), "main");
    }
}
