package org.kijun.report.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kijun.report.Column;
import org.kijun.report.Report;
import org.kijun.report.ReportWriter;
import org.kijun.report.Row;
import org.kijun.report.Words;

/**
 * The main table as RFC 4180 has it: commas, CRLF after each record, one header record, as many fields in each record; UTF-8 without byte order mark.
 * One file holds one table, since the RFC knows nothing else. Headings between rows become a first field of the rows under them. Text never becomes a
 * formula: see {@link Field}.
 */
public final class CsvWriter implements ReportWriter {
    private static final String END = "\r\n";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean singleTable() {
        return true;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (report.main().rows().hasHeadings()) {
            writeGrouped(report, writer);
        } else {
            writePlain(report, writer);
        }
        writer.flush();
    }

    private static void writePlain(Report report, Writer writer) throws IOException {
        writer.write(record(headers(report)));
        for (var row : report.main().rows()) {
            if (row instanceof Row.Item item) {
                writer.write(record(fields(item)));
            }
        }
    }

    private static void writeGrouped(Report report, Writer writer) throws IOException {
        var group = Words.in(report.languages()).of("column.group").plain();
        writer.write(record(Stream.concat(Stream.of(Field.text(group)), headers(report))));
        var path = new HeadingPath();
        for (var row : report.main().rows()) {
            switch (row) {
                case Row.Heading heading -> path.enter(heading);
                case Row.Item item -> writer.write(record(Stream.concat(Stream.of(Field.text(path.text())), fields(item))));
            }
        }
    }

    private static Stream<String> headers(Report report) {
        return report.main().columns().stream().map(CsvWriter::header).map(Field::text);
    }

    private static String header(Column column) {
        var group = column.group().isEmpty() ? "" : column.group().plain() + ": ";
        return group + column.header().plain();
    }

    private static Stream<String> fields(Row.Item item) {
        return item.cells().stream().map(Field::of);
    }

    private static String record(Stream<String> fields) {
        return fields.collect(Collectors.joining(",", "", END));
    }

    /** Where a row stands among headings. */
    private static final class HeadingPath {
        private List<String> texts = List.of();

        void enter(Row.Heading heading) {
            var above = texts.stream().limit(heading.depth());
            texts = Stream.concat(above, Stream.of(heading.text().plain())).toList();
        }

        String text() {
            return String.join(" > ", texts);
        }
    }
}
