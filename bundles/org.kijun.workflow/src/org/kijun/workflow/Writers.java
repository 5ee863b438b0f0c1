package org.kijun.workflow;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

import org.kijun.report.ReportWriter;

/** The report formats that this installation can write. */
public final class Writers {
    private Writers() {
    }

    /** Names of the formats, sorted. */
    public static List<String> formats() {
        return ServiceLoader.load(ReportWriter.class).stream().map(Provider::get).map(ReportWriter::format).sorted().toList();
    }

    public static Optional<ReportWriter> of(String format) {
        return ServiceLoader.load(ReportWriter.class).stream().map(Provider::get).filter(writer -> writer.format().equals(format)).findFirst();
    }
}
