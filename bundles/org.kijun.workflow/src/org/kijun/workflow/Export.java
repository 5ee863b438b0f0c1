package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
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
    private final Consumer<Path> written;
    private final List<Path> files = new ArrayList<>();
    private int done;
    private int total;

    private Export(Reports reports, FileNames names, Path folder, Progress progress, Consumer<Path> written) {
        this.reports = reports;
        this.names = names;
        this.folder = folder;
        this.progress = progress;
        this.written = written;
    }

    /**
     * Writes each report in each format. A file is there whole or not at all; when one cannot be written, those before it stay. The
     * progress counts reports in a format, each of which may be several files.
     *
     * @param written hears of each file as soon as it is there
     * @return the files in the order in which they were written
     * @throws java.util.concurrent.CancellationException when the progress asks for it
     * @throws IOException when a file cannot be written; the message names it
     */
    public static List<Path> run(Project project, List<ReportRequest> requests, List<ReportWriter> writers, Path folder, Progress progress,
            Consumer<Path> written) throws IOException {
        var export = new Export(Reports.over(project.index()), new FileNames(requests), folder, progress, written);
        export.total = requests.size() * writers.size();
        for (var request : requests) {
            export.stopIfCancelled();
            var report = export.reports.make(request);
            for (var writer : writers) {
                export.write(report, export.names.of(request), writer);
                export.done++;
            }
        }
        return List.copyOf(export.files);
    }

    /** The files that an export would write, in its order. Formats that hold one table only add a file for each further table. */
    public static List<String> fileNames(List<ReportRequest> requests, List<ReportWriter> writers) {
        var names = new FileNames(requests);
        return requests.stream().flatMap(request -> writers.stream().map(writer -> names.of(request) + "." + writer.extension())).toList();
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
        stopIfCancelled();
        progress.step(Progress.Stage.WRITE, target.getFileName().toString(), done, total);
        WholeFile.write(target, out -> writer.write(report, out));
        files.add(target);
        written.accept(target);
    }

    private void stopIfCancelled() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}
