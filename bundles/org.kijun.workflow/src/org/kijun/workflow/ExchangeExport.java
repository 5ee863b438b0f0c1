package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.ExchangeWriter;
import org.kijun.model.Named;

/** Use case: write machine-readable files into a folder. */
public final class ExchangeExport {
    private ExchangeExport() {
    }

    /**
     * One file.
     *
     * @param format  one of the writer's formats
     * @param subject what the file is about, of the writer's scope; empty when it is about everything
     */
    public record Wanted(ExchangeWriter writer, String format, Optional<? extends Named> subject) {
        /** The file's name, such as {@code ciaj-ug-2.oscal-catalog.json}. */
        String fileName() {
            var name = subject.map(named -> named.qualifiedName() + ".").orElse("") + writer.extension(format);
            return name.replaceAll("[^\\p{L}\\p{N}._+-]", "_");
        }
    }

    /**
     * Writes each file whole or not at all; when one cannot be written, those before it stay.
     *
     * @param date    ISO date for the files, or empty
     * @param written hears of each file as soon as it is there
     * @return the files in the order in which they were written
     * @throws CancellationException when the progress asks for it
     * @throws IOException when a file cannot be written; the message names it
     */
    public static List<Path> run(Project project, List<Wanted> all, Path folder, String date, Progress progress, Consumer<Path> written)
            throws IOException {
        var files = new ArrayList<Path>();
        for (var wanted : all) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            var target = folder.resolve(wanted.fileName());
            progress.step(Progress.Stage.WRITE, wanted.fileName(), files.size(), all.size());
            var request = new ExchangeRequest(project.modules(), project.libraryModules(), project.index(), wanted.subject(), date);
            WholeFile.write(target, out -> wanted.writer().write(request, wanted.format(), out));
            files.add(target);
            written.accept(target);
        }
        return List.copyOf(files);
    }
}
