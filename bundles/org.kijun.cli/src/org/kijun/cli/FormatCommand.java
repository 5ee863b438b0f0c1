package org.kijun.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kijun.dsl.workspace.Workspace;
import org.kijun.model.findings.Finding;
import org.kijun.workflow.FormatFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun format}: lays texts out. */
@Command(name = "format")
final class FormatCommand implements Callable<Integer> {
    private final Watch watch = new Watch();
    private int changed;
    private int skipped;
    private int broken;

    @Mixin
    private Sources sources;

    @Parameters(paramLabel = "${bundle:label.path}", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    @Override
    public Integer call() {
        var sourceList = Workspace.files(Sources.existing(paths));
        sourceList.findings().forEach(this::refuse);
        var files = sourceList.files();
        if (files.isEmpty() && sourceList.findings().isEmpty()) {
            throw WrongUse.because("check.nothing", Sources.shown(paths));
        }
        var format = new FormatFile();
        for (var file : files) {
            format(format, file);
        }
        sources.terminal().line(Say.text(check ? "format.check-summary" : "format.summary", changed, Say.count("file", files.size()), watch.seconds()));
        return broken > 0 ? ExitCode.BROKEN : skipped > 0 || check && changed > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void format(FormatFile format, Path file) {
        try {
            report(file, format.run(file, check));
        } catch (IOException unwritable) {
            broken++;
            sources.terminal().complain(Problems.sentence(unwritable));
        }
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
            case FormatFile.Outcome.Skipped syntax -> {
                skipped++;
                sources.terminal().line(Say.text("format.skipped", file, syntax.line()));
            }
            case FormatFile.Outcome.Refused refused -> refuse(refused.because());
        }
    }

    private void refuse(Finding because) {
        skipped++;
        new FindingPrinter(sources.terminal(), place -> "").print(because);
    }
}
