package org.kijun.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kijun.workflow.NewProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kijun new}: a folder to begin with. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @Mixin
    private Sources sources;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        if (!NewProject.isFree(folder)) {
            throw new WrongUse("new.exists", folder.toString());
        }
        NewProject.make(folder).forEach(file -> sources.terminal().line(Say.text("export.wrote", file)));
        sources.terminal().line(Say.text("new.made", folder));
        return ExitCode.FINE;
    }
}
