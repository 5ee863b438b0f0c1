package org.kijun.ui.matrix.sheet;

import java.util.Optional;
import org.kijun.report.Standing;
import org.kijun.ui.subject.Subject;

/**
 * A column of a sheet.
 *
 * @param id      stays the same when the texts are read again
 * @param title   the first line of its head
 * @param detail  the second line of its head, or empty
 * @param width   in characters of the Latin script
 * @param subject what the column is about, where that is something of the texts
 * @param hole    what is missing, where something is
 */
public record Column(String id, Kind kind, String title, String detail, int width, Optional<Subject> subject, Optional<Standing> hole) {
    /** How the cells of a column look and how they are filtered. */
    public enum Kind {
        /** Numbers and names in one line. */
        NAME,
        /** Sentences. */
        TEXT,
        /** Sign and word of a standing. */
        STANDING,
        /** One sign in the middle. */
        MARK
    }

    /** A column that is about nothing of the texts. */
    public static Column of(String id, Kind kind, String title, int width) {
        return new Column(id, kind, title, "", width, Optional.empty(), Optional.empty());
    }
}
