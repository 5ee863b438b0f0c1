package org.kijun.model.findings;

import java.util.Comparator;
import java.util.List;

/**
 * One thing to look at.
 *
 * @param arguments what the texts of the code name (names, values); their order is fixed for each code, so that they serve as data for
 *                  fixes too
 */
public record Finding(IssueCode code, Severity severity, Place place, List<String> arguments) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::severity)
            .thenComparing(finding -> finding.code().id())
            .thenComparing(finding -> String.join("\n", finding.arguments()));

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding with the severity of its code. */
    public Finding(IssueCode code, Place place, List<String> arguments) {
        this(code, code.severity(), place, arguments);
    }

    /** What is wrong, as one sentence. */
    public String problem(String language) {
        return code.problem(language, arguments);
    }

    /** What to do, as one sentence; empty when the problem says it all. */
    public String fix(String language) {
        return code.fix(language, arguments);
    }

    /** What is wrong and what to do. */
    public String message(String language) {
        return code.message(language, arguments);
    }

    /** By place, then the worst first: the order in which findings are shown. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
