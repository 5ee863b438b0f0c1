package org.kijun.exchange.answers;

import java.util.List;
import java.util.Locale;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.IssueCode;
import org.kijun.model.findings.Messages;
import org.kijun.model.findings.Place;
import org.kijun.model.findings.Severity;

/** What can be wrong with a workbook that was filled in. The arguments of each code stand in its texts. */
public enum AnswerIssue implements IssueCode {
    /** The file is about another product. */
    OTHER_PRODUCT(Severity.ERROR),
    /** The file is about another edition of a baseline. */
    OTHER_EDITION(Severity.ERROR),
    /** The file does not say which product it is about, or the product is not open. */
    NO_PRODUCT(Severity.ERROR),
    /** No sheet has a column with keys. */
    NO_KEYS(Severity.ERROR),
    /** A sheet that the mapping names is not there. */
    NO_SHEET(Severity.ERROR),
    /** A column that the mapping names is not there. */
    NO_COLUMN(Severity.ERROR),
    /** Two columns could be meant. */
    TWO_COLUMNS(Severity.ERROR),
    /** One sheet is larger than the limits. */
    TOO_MANY_ROWS(Severity.ERROR),
    /** One sheet cannot be read. */
    BROKEN_SHEET(Severity.ERROR),
    /** The file takes values from other workbooks. */
    EXTERNAL_LINKS(Severity.WARNING),
    /** Cells of the key column are merged. */
    MERGED_KEY(Severity.ERROR),
    /** Rows with the same key say different things. */
    DUPLICATE_KEY(Severity.ERROR),
    /** There is no such requirement. */
    UNKNOWN_REQUIREMENT(Severity.WARNING),
    /** A formula where an answer is expected. */
    FORMULA(Severity.ERROR),
    /** An error value of the spreadsheet program. */
    ERROR_VALUE(Severity.ERROR),
    /** A text longer than a cell can hold. */
    LONG_TEXT(Severity.ERROR),
    /** No verdict has these words. */
    UNKNOWN_VERDICT(Severity.ERROR),
    /** Not a date that can be read in one way only. */
    BAD_DATE(Severity.ERROR),
    /** An answer without a verdict. */
    NO_VERDICT(Severity.WARNING),
    /** The cell combines several things and cannot be taken apart. */
    COMBINED(Severity.WARNING),
    /** Workbook and text were both changed. */
    CONFLICT(Severity.ERROR),
    /** The text cannot be changed so. */
    REFUSED(Severity.ERROR),
    /** The file that an answer names is not there. */
    NO_EVIDENCE_FILE(Severity.INFO),
    /** A cell was changed and not imported yet, so it stays as it is. */
    NOT_IMPORTED(Severity.WARNING),
    /** A line of a mapping file that says nothing. */
    BAD_MAPPING(Severity.ERROR);

    private static final Messages TEXTS = Messages.of(AnswerIssue.class, "answers");

    private final Severity severity;

    AnswerIssue(Severity severity) {
        this.severity = severity;
    }

    /** What people call the field. */
    public static String word(Field field, String language) {
        return TEXTS.text(language, "field." + field.id(), List.of());
    }

    /** The issue in a whole file. */
    public Finding in(String file, String... arguments) {
        return new Finding(this, Place.of(file), List.of(arguments));
    }

    /** The issue at a sheet or cell of a file: {@code answers.xlsx [Sheet!B12]}. */
    public Finding at(String file, String where, String... arguments) {
        return in(file + " [" + where + "]", arguments);
    }

    @Override
    public String id() {
        return "kijun.answers." + key();
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
