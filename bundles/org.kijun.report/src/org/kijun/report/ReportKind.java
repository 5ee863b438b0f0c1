package org.kijun.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reports that can be made. */
public enum ReportKind {
    /** How a product answers each requirement, and what that says about the clauses. */
    MATRIX,
    /** What one audience has to look at, to be filled in. */
    CHECKLIST,
    /** What a lab does, step by step. */
    TEST_SPECIFICATION,
    /** The requirements with their traces and tests. */
    CATALOGUE,
    /** Which clauses the requirements take up, and which they leave open. */
    COVERAGE,
    /** The links from clause to product as pictures. */
    TRACEABILITY;

    /** What a user types: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this id, or empty when there is none. */
    public static Optional<ReportKind> byId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
