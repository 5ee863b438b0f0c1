package org.kijun.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kijun.workflow.NewProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kijun new}: a folder to begin with. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    @Mixin
    private Sources sources;

    @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        if (!NewProject.isFree(folder)) {
            throw WrongUse.because("new.exists", folder.toString());
        }
        NewProject.make(folder).forEach(file -> sources.terminal().line(Say.text("export.wrote", file)));
        sources.terminal().line(Say.text("new.made", folder, quoted(folder.toString())));
        return ExitCode.FINE;
    }

    /** As it can be typed in a shell. */
    private static String quoted(String path) {
        return path.matches("[\\p{L}\\p{N}_./~+:\\\\-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
