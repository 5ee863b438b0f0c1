package org.kijun.workflow;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.stream.Stream;
import org.kijun.report.ReportWriter;

/** The report formats that this installation can write. */
public final class Writers {
    private Writers() {
    }

    /** Names of the formats, sorted. */
    public static List<String> formats() {
        return all().map(ReportWriter::format).sorted().toList();
    }

    /** The writer of the format, or empty when there is none. */
    public static Optional<ReportWriter> of(String format) {
        return all().filter(writer -> writer.format().equals(format)).findFirst();
    }

    private static Stream<ReportWriter> all() {
        return ServiceLoader.load(ReportWriter.class, Writers.class.getClassLoader()).stream().map(Provider::get);
    }
}
