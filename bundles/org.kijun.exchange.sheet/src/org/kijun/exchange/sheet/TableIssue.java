package org.kijun.exchange.sheet;

import java.util.List;
import java.util.Locale;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.IssueCode;
import org.kijun.model.findings.Messages;
import org.kijun.model.findings.Place;
import org.kijun.model.findings.Severity;

/** What can be said about a clause list of somebody else. The arguments of each code stand in its texts. */
enum TableIssue implements IssueCode {
    /** What a column was taken for. */
    COLUMN(Severity.INFO),
    /** No row looks like headings. */
    NO_HEADINGS(Severity.ERROR),
    /** What the user says about the columns leads nowhere. */
    BAD_COLUMNS(Severity.ERROR),
    /** A column that the user names is not in the table. */
    NO_COLUMN(Severity.ERROR),
    /** A row without a number. */
    NO_NUMBER(Severity.WARNING),
    /** A number that another row has too. */
    SAME_NUMBER(Severity.WARNING),
    /** A number that a spreadsheet program made a date. */
    DATE(Severity.WARNING),
    /** The stored value of a formula was taken. */
    FORMULA(Severity.INFO),
    /** An error value of the spreadsheet program. */
    ERROR_VALUE(Severity.WARNING),
    /** Cells of a column that is read are merged. */
    MERGED(Severity.WARNING),
    /** A word that means nothing in its column. */
    UNKNOWN_WORD(Severity.WARNING),
    /** A parent that is no row above. */
    NO_PARENT(Severity.WARNING),
    /** A topic that is not open. */
    NO_TOPIC(Severity.WARNING);

    private static final Messages TEXTS = Messages.of(TableIssue.class, "table");

    private final Severity severity;

    TableIssue(Severity severity) {
        this.severity = severity;
    }

    Finding at(Place place, String... arguments) {
        return new Finding(this, place, List.of(arguments));
    }

    @Override
    public String id() {
        return "kijun.table." + key();
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String problem(String language, List<String> arguments) {
        return TEXTS.text(language, key(), arguments);
    }

    @Override
    public String fix(String language, List<String> arguments) {
        return TEXTS.text(language, key() + ".fix", arguments);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
