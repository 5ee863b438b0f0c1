package org.kijun.ui.matrix.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of an answer that have a column of their own. */
public enum AnswerColumn {
    VERDICT, REASON, EVIDENCE, REVIEWER, DATE;

    /** The id of its column. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that the column shows; columns of products show verdicts. */
    public static Optional<AnswerColumn> of(Column column) {
        return column.kind() == Column.Kind.STANDING ? Optional.of(VERDICT)
                : Arrays.stream(values()).filter(part -> part.id().equals(column.id())).findFirst();
    }
}
