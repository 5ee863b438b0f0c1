package org.kijun.exchange.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kijun.exchange.Incoming;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Severity;

/**
 * Reads a workbook that people filled in. It is read as a stream: memory is needed for the texts that cells share and for the rows with a
 * key. Nothing in the file is followed, computed or run.
 */
public final class AnswerReader {
    private static final String LINKED = "externalLinks/";

    private final Incoming file;
    private final Layout layout;
    private final List<Finding> findings = new ArrayList<>();
    private final List<FilledRow> rows = new ArrayList<>();
    private final Map<String, Map<Integer, String>> headings = new HashMap<>();

    private AnswerReader(Incoming file, Layout layout) {
        this.file = file;
        this.layout = layout;
    }

    /**
     * Reads all sheets that the layout knows. A sheet that is damaged does not stop the others.
     *
     * @throws IOException when the file cannot be read from the disk
     */
    public static FilledWorkbook read(Incoming file, Layout layout) throws IOException {
        return new AnswerReader(file, layout).read();
    }

    private FilledWorkbook read() throws IOException {
        try (var parts = Parts.open(file)) {
            return read(parts);
        } catch (UnreadableException unreadable) {
            return FilledWorkbook.refused(file.shown(), unreadable.finding(file.shown()));
        }
    }

    private FilledWorkbook read(Parts parts) throws IOException {
        var book = Book.read(parts);
        var properties = DocumentProperties.read(parts);
        if (parts.hasFolder(book.folder() + LINKED)) {
            findings.add(AnswerIssue.EXTERNAL_LINKS.in(file.shown()));
        }
        readSheets(parts, book);
        if (headings.isEmpty() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            findings.add(AnswerIssue.NO_KEYS.in(file.shown()));
        }
        return new FilledWorkbook(file.shown(), properties, rows, headings, findings);
    }

    private void readSheets(Parts parts, Book book) throws IOException {
        var shared = SharedTexts.read(parts, book.folder());
        var dates = DateStyles.read(parts, book.folder());
        for (var sheet : book.sheets()) {
            if (layout.hasSheet(sheet.name())) {
                readSheet(parts, sheet, new SheetStream(shared, dates, book.from1904()));
            }
        }
        layout.expectedSheets().stream().filter(name -> book.sheets().stream().noneMatch(sheet -> sheet.name().equals(name)))
                .forEach(missing -> findings.add(AnswerIssue.NO_SHEET.in(file.shown(), missing)));
    }

    private void readSheet(Parts parts, Book.Sheet sheet, SheetStream stream) throws IOException {
        var found = new SheetRows(file.shown(), sheet.name(), layout, file.limits().rows(), findings::add);
        try (var xml = parts.xml(sheet.part()).orElseThrow(() -> UnreadableException.of(new IOException(sheet.part())))) {
            stream.read(xml, found);
        } catch (UnreadableException damaged) {
            findings.add(damaged.isOfContent() ? damaged.finding(file.shown() + " [" + sheet.name() + "]")
                    : AnswerIssue.BROKEN_SHEET.at(file.shown(), sheet.name(), damaged.getMessage()));
            return;
        }
        var check = new CellCheck(file.shown(), layout, findings::add);
        found.rows().forEach(row -> check.checked(row).ifPresent(rows::add));
        if (found.hasKeys()) {
            headings.put(sheet.name(), found.headings());
        }
    }
}
