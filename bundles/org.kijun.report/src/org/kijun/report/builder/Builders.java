package org.kijun.report.builder;

import org.kijun.analysis.Traceability;
import org.kijun.report.Report;
import org.kijun.report.ReportKind;
import org.kijun.report.ReportRequest;

/** The builder for each kind of report. */
public final class Builders {
    private Builders() {
    }

    /** The report asked for. Throws IllegalArgumentException when the request lacks what the report is about. */
    public static Report make(ReportRequest request, Traceability index) {
        if (request.kind() == ReportKind.MATRIX && request.products().isEmpty()) {
            throw new IllegalArgumentException("a matrix is about a product");
        }
        var context = Context.of(request, index);
        return switch (request.kind()) {
            case CHECKLIST -> new Checklist(context).report();
            case TEST_SPECIFICATION -> new TestSpecification(context).report();
            case CATALOGUE -> new Catalogue(context).report();
            case MATRIX -> new Matrix(context).report();
            case COVERAGE -> new CoverageReport(context).report();
            case TRACEABILITY -> new TraceabilityGraphs(context).report();
        };
    }
}
