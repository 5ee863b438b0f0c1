package org.kijun.exchange.answers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a cell of a row can say about an answer. */
public enum Field {
    /** Which requirement the row is about. */
    KEY("key"),
    /** The verdict. */
    VERDICT("verdict"),
    /** The reason or comment. */
    COMMENT("comment"),
    /** Comment, alternative, argument and plan together, as a matrix shows them. */
    ANSWER("answer"),
    /** Why an equivalent is as good. */
    ARGUMENT("argument"),
    /** Files, addresses and certificates, one on a line. */
    EVIDENCE("evidence"),
    /** Who has looked. */
    REVIEWER("who"),
    /** When. */
    DATE("date"),
    /** When it will be met. */
    DUE("due"),
    /** Who sees to that. */
    RESPONSIBLE("responsible");

    private final String column;

    Field(String column) {
        this.column = column;
    }

    /** Id of the column in our own workbooks, under which their rows remember it. */
    public String column() {
        return column;
    }

    /** What a mapping file calls it: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that a mapping file calls so. */
    public static Optional<Field> byId(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }

    /** Whether it holds a date. */
    public boolean isDate() {
        return this == DATE || this == DUE;
    }
}
