package org.kijun.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kijun.dsl.workspace.Workspace;
import org.kijun.workflow.FormatFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun format}: lays texts out. */
@Command(name = "format", mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
    private final Watch watch = new Watch();
    private int changed;
    private int skipped;

    @Mixin
    private Sources sources;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        var files = Workspace.files(sources.existing(paths));
        var format = new FormatFile();
        for (var file : files) {
            report(file, format.run(file, check));
        }
        sources.terminal().line(Say.text(check ? "format.check-summary" : "format.summary", changed, files.size(), watch.seconds()));
        return skipped > 0 || check && changed > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void report(Path file, FormatFile.Outcome outcome) {
        switch (outcome) {
            case FormatFile.Outcome.Unchanged unchanged -> {
                // nothing to tell
            }
            case FormatFile.Outcome.Changed done -> {
                changed++;
                sources.terminal().line(Say.text(check ? "format.would-change" : "format.changed", file));
            }
            case FormatFile.Outcome.Skipped broken -> {
                skipped++;
                sources.terminal().line(Say.text("format.skipped", file, broken.line()));
            }
        }
    }
}
