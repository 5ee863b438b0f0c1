package org.kijun.report.builder;

import org.kijun.analysis.Traceability;
import org.kijun.report.Report;
import org.kijun.report.ReportRequest;

/** The builder for each kind of report. */
public final class Builders {
    private Builders() {
    }

    public static Report make(ReportRequest request, Traceability index) {
        return switch (request.kind()) {
            case CHECKLIST -> new Checklist(request, index).report();
            case TEST_SPECIFICATION -> new TestSpecification(request, index).report();
            case CATALOGUE -> new Catalogue(request, index).report();
            case MATRIX, COVERAGE, TRACEABILITY -> throw new IllegalArgumentException("not yet");
        };
    }
}
