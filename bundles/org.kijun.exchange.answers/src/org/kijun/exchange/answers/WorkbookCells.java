package org.kijun.exchange.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.answers.FilledCell.Kind;
import org.kijun.model.findings.Finding;

/** The cells of any workbook as a stream, within the limits, for those who look for something else than answers in it. */
public final class WorkbookCells {
    /** Hears what is in the workbook. */
    public interface Listener {
        /** A sheet begins. */
        void sheet(String name);

        /** A cell with something in it; rows and columns count from 0. False when no more of this sheet is wanted. */
        boolean cell(int row, int column, String text, Kind kind);

        /** Merged cells, such as {@code A1:A3}; after all cells of the sheet. */
        void merged(String range);
    }

    private WorkbookCells() {
    }

    /**
     * Reads all sheets. A sheet that is damaged does not stop the others.
     *
     * @return what is wrong in the file
     * @throws IOException when the file cannot be read from the disk
     */
    public static List<Finding> read(Incoming file, Listener listener) throws IOException {
        var findings = new ArrayList<Finding>();
        try (var parts = Parts.open(file)) {
            var book = Book.read(parts);
            var stream = new SheetStream(SharedTexts.read(parts, book.folder()), DateStyles.read(parts, book.folder()), book.from1904());
            for (var sheet : book.sheets()) {
                listener.sheet(sheet.name());
                read(parts, sheet, stream, listener, file.shown() + " [" + sheet.name() + "]", findings);
            }
        } catch (UnreadableException unreadable) {
            findings.add(unreadable.finding(file.shown()));
        }
        return findings;
    }

    private static void read(Parts parts, Book.Sheet sheet, SheetStream stream, Listener listener, String shown, List<Finding> findings)
            throws IOException {
        try (var xml = parts.xml(sheet.part()).orElseThrow(() -> new UnreadableException(ExchangeIssue.BROKEN_FILE, sheet.part()))) {
            stream.read(xml, new SheetStream.Listener() {
                @Override
                public boolean cell(int row, int column, String text, Kind kind) {
                    return listener.cell(row, column, text, kind);
                }

                @Override
                public void merged(String range) {
                    listener.merged(range);
                }
            });
        } catch (UnreadableException damaged) {
            findings.add(damaged.finding(shown));
        }
    }
}
