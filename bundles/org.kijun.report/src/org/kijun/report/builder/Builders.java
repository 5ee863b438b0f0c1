package org.kijun.report.builder;

import java.util.Objects;

import org.kijun.analysis.Traceability;
import org.kijun.model.Baseline;
import org.kijun.report.Report;
import org.kijun.report.ReportKind;
import org.kijun.report.ReportRequest;
import org.kijun.report.Subject;

/** The builder for each kind of report. */
public final class Builders {
    private Builders() {
    }

    /** The report asked for. Throws IllegalArgumentException when the request lacks what the report is about. */
    public static Report make(ReportRequest request, Traceability index) {
        if (request.kind() == ReportKind.MATRIX && request.products().isEmpty()) {
            throw new IllegalArgumentException("a matrix is about a product");
        }
        return report(Context.of(request, index)).about(subject(request));
    }

    private static Report report(Context context) {
        return switch (context.request().kind()) {
            case CHECKLIST -> new Checklist(context).report();
            case TEST_SPECIFICATION -> new TestSpecification(context).report();
            case CATALOGUE -> new Catalogue(context).report();
            case MATRIX -> new Matrix(context).report();
            case COVERAGE -> new CoverageReport(context).report();
            case TRACEABILITY -> new TraceabilityGraphs(context).report();
        };
    }

    private static Subject subject(ReportRequest request) {
        var product = request.products().isEmpty() ? "" : ModelWords.name(request.products().getFirst());
        return new Subject(product, Parts.baselines(request).stream().map(Builders::edition).toList());
    }

    private static String edition(Baseline baseline) {
        return (ModelWords.name(baseline) + " " + Objects.toString(baseline.getEdition(), "")).strip();
    }
}
