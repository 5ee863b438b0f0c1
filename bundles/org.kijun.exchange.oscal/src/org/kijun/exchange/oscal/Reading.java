package org.kijun.exchange.oscal;

import java.util.ArrayList;
import java.util.List;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** What is found while one file is read. */
final class Reading {
    private final String shown;
    private final List<Finding> findings = new ArrayList<>();

    Reading(String shown) {
        this.shown = shown;
    }

    /** @param line 1-based, 0 when it is not known */
    void report(ExchangeIssue issue, int line, String... arguments) {
        findings.add(finding(issue, line, arguments));
    }

    Finding finding(ExchangeIssue issue, int line, String... arguments) {
        var place = line > 0 ? Place.of(shown, line) : Place.of(shown);
        return new Finding(issue, place, List.of(arguments));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
