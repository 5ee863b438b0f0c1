package org.kijun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.kijun.exchange.Limits;
import org.kijun.report.Languages;
import org.kijun.workflow.AnswerLayouts;
import org.kijun.workflow.Collect;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun collect}: makes one portfolio of the workbooks and texts of many products. */
@Command(name = "collect")
final class CollectCommand implements Callable<Integer> {
    private final Watch watch = new Watch();

    @Mixin
    private Sources sources;

    @Parameters(index = "0", arity = "1", paramLabel = "${bundle:label.folder}", descriptionKey = "collect.folder")
    private Path folder;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}", descriptionKey = "collect.out")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "${bundle:label.language}", descriptionKey = "collect.lang", completionCandidates = Candidates.ReportLanguages.class)
    private String language = "ja";

    @Option(names = "--columns", paramLabel = "${bundle:label.file}", descriptionKey = "answers.columns")
    private Path columns;

    @Option(names = "--limit", paramLabel = "${bundle:label.number}", descriptionKey = "import.limit")
    private int limit = 1;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw WrongUse.because("broken.missing", folder.toString());
        }
        if (limit < 1 || limit > 1000) {
            throw WrongUse.because("wrong.limit", Integer.toString(limit));
        }
        var languages = Languages.byId(language)
                .orElseThrow(() -> WrongUse.unknown("language", language, Arrays.stream(Languages.values()).map(Languages::id).toList()));
        var layout = columns == null ? AnswerLayouts.OWN : ColumnsFile.read(columns, sources.terminal());
        Collect.Outcome outcome;
        try (var progress = sources.progress()) {
            outcome = Collect.run(folder, out, layout, Limits.DEFAULT.times(limit), languages, progress);
        }
        return report(outcome);
    }

    private int report(Collect.Outcome outcome) {
        var terminal = sources.terminal();
        outcome.files().forEach(file -> terminal.line(Say.text("export.wrote", file)));
        terminal.line(Say.text("collect.summary", Say.count("product", outcome.products()), Say.count("file", outcome.read()), Say.count("file", outcome.unread()),
                watch.seconds()));
        return outcome.unread() == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
