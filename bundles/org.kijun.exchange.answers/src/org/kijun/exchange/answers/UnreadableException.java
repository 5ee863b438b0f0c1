package org.kijun.exchange.answers;

import java.io.IOException;
import java.util.List;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** A file or a part of it cannot be read, and why. */
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient ExchangeIssue issue;

    UnreadableException(ExchangeIssue issue, String argument) {
        super(argument);
        this.issue = issue;
    }

    /** Whether it was refused for what is in it, and is not merely damaged. */
    boolean isOfContent() {
        return issue != ExchangeIssue.BROKEN_FILE;
    }

    Finding finding(String file) {
        return new Finding(issue, Place.of(file), List.of(getMessage()));
    }

    /** Our own reason if it is one, also inside of what a parser threw, else that the file is damaged. */
    static UnreadableException of(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException known) {
                return known;
            }
        }
        var lines = String.valueOf(problem.getMessage()).lines().filter(line -> !line.isBlank()).toList();
        return new UnreadableException(ExchangeIssue.BROKEN_FILE, lines.isEmpty() ? problem.getClass().getSimpleName() : lines.getLast());
    }
}
