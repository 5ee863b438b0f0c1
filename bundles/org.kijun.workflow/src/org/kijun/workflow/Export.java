package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kijun.dsl.workspace.Progress;
import org.kijun.report.Report;
import org.kijun.report.ReportRequest;
import org.kijun.report.ReportWriter;
import org.kijun.report.Reports;

/** Use case: write reports into a folder. */
public final class Export {
    private final Reports reports;
    private final FileNames names;
    private final Path folder;
    private final Progress progress;
    private final List<Path> written = new ArrayList<>();

    private Export(Reports reports, FileNames names, Path folder, Progress progress) {
        this.reports = reports;
        this.names = names;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Writes each report in each format. A file is there whole or not at all; when one cannot be written, those before it stay.
     *
     * @return the files in the order in which they were written
     * @throws IOException when a file cannot be written; the message names it
     */
    public static List<Path> run(Project project, List<ReportRequest> requests, List<ReportWriter> writers, Path folder, Progress progress)
            throws IOException {
        var export = new Export(Reports.over(project.index()), new FileNames(requests), folder, progress);
        for (var request : requests) {
            var report = export.reports.make(request);
            for (var writer : writers) {
                export.write(report, export.names.of(request), writer);
            }
        }
        return List.copyOf(export.written);
    }

    private void write(Report report, String name, ReportWriter writer) throws IOException {
        file(report, name, writer);
        if (writer.singleTable()) {
            for (var table : report.tables()) {
                if (!table.id().equals(report.mainTable())) {
                    file(report.withMain(table.id()), name + "." + table.id(), writer);
                }
            }
        }
    }

    private void file(Report report, String name, ReportWriter writer) throws IOException {
        var target = folder.resolve(name + "." + writer.extension());
        progress.step(Progress.Stage.WRITE, target.getFileName().toString(), written.size(), 0);
        WholeFile.write(target, out -> writer.write(report, out));
        written.add(target);
    }
}
