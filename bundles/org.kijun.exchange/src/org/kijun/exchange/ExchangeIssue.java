package org.kijun.exchange;

import java.util.List;
import java.util.Locale;
import org.kijun.model.findings.IssueCode;
import org.kijun.model.findings.Messages;
import org.kijun.model.findings.Severity;

/** What can be wrong with a file from outside. The arguments of each code stand in its texts. */
public enum ExchangeIssue implements IssueCode {
    /** The file is larger than the limits allow. */
    TOO_LARGE(Severity.ERROR),
    /** The file ends too early or is damaged. */
    BROKEN_FILE(Severity.ERROR),
    /** The file is encrypted. */
    ENCRYPTED(Severity.ERROR),
    /** A part of an archive grows out of proportion. */
    BOMB(Severity.ERROR),
    /** A document type declaration, an external entity or a link to another file. */
    EXTERNAL_CONTENT(Severity.ERROR),
    /** Not what its name or the user says. */
    NOT_THIS_FORMAT(Severity.ERROR),
    /** A version of the format that is not known here. */
    UNKNOWN_VERSION(Severity.ERROR),
    /** A value that the format does not allow. */
    BAD_VALUE(Severity.ERROR),
    /** Two things have the same name or id. */
    DUPLICATE(Severity.ERROR),
    /** A link that leads nowhere. */
    DANGLING_LINK(Severity.WARNING),
    /** Something that the model has no place for was left out. */
    NOT_CARRIED(Severity.INFO);

    private static final Messages TEXTS = Messages.of(ExchangeIssue.class, "exchange");

    private final Severity severity;

    ExchangeIssue(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return "kijun.exchange." + key();
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
