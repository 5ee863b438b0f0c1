package org.kijun.exchange.oscal;

import org.kijun.model.findings.Finding;

/** The file cannot be read any further. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Refused(Finding finding) {
        super(finding.code().id());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
