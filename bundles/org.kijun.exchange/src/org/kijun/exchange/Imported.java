package org.kijun.exchange;

import java.util.List;
import org.kijun.model.Declaration;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Severity;

/**
 * What was read.
 *
 * @param declarations new elements that no file has yet, in the order of the source
 * @param findings     what is wrong in the file and what could not be carried, in the order of the source
 */
public record Imported(List<Declaration> declarations, List<Finding> findings) {
    public Imported {
        declarations = List.copyOf(declarations);
        findings = List.copyOf(findings);
    }

    /** Nothing but what is wrong. */
    public static Imported refused(Finding finding) {
        return new Imported(List.of(), List.of(finding));
    }

    /** Whether nothing of it may be taken over. */
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
