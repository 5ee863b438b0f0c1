package org.kijun.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes reports in one format. One bundle per format; the workflow lists them. A writer keeps nothing between two calls, and the
 * same report gives the same bytes (of a workbook: the same cells).
 */
public interface ReportWriter {
    /** Name of the format as the user types it. */
    String format();

    /** What a file name ends with, without the dot. */
    default String extension() {
        return format();
    }

    /** Whether a file holds one table only: then {@link Report#main()} is written, and {@link Report#withMain} gives the other files. */
    default boolean singleTable() {
        return false;
    }

    /** Writes the report and leaves the stream open. */
    void write(Report report, OutputStream out) throws IOException;
}
