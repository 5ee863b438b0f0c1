package org.kijun.report;

import org.kijun.analysis.Traceability;
import org.kijun.report.builder.Builders;

/** Makes reports. */
public final class Reports {
    private final Traceability index;

    private Reports(Traceability index) {
        this.index = index;
    }

    /** Reports over everything that is indexed. */
    public static Reports over(Traceability index) {
        return new Reports(index);
    }

    /** The report asked for. Throws IllegalArgumentException when the request lacks what the report is about. */
    public Report make(ReportRequest request) {
        return Builders.make(request, index);
    }
}
