package org.kijun.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. Found by {@link java.util.ServiceLoader}; one bundle per format. */
public interface ReportWriter {
    /** Name of the format as the user types it; also the file extension. */
    String format();

    /** Writes the report and leaves the stream open. */
    void write(Report report, OutputStream out) throws IOException;
}
