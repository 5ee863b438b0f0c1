package org.kijun.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.Limits;
import org.kijun.model.findings.Finding;
import org.kijun.workflow.Exchanges;
import org.kijun.workflow.ImportDocument;
import org.kijun.workflow.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun import document}: makes a text of a file that another program wrote. */
@Command(name = "document")
final class ImportDocumentCommand implements Callable<Integer> {
    private final Watch watch = new Watch();

    @Mixin
    private Sources sources;

    @Parameters(index = "0", arity = "1", paramLabel = "${bundle:label.file}", descriptionKey = "import.file")
    private Path file;

    @Option(names = "--from", paramLabel = "${bundle:label.format}", descriptionKey = "import.from", completionCandidates = Candidates.Readers.class)
    private String from;

    @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "import.out")
    private Path out;

    @Option(names = "--columns", split = ",", paramLabel = "${bundle:label.column}", descriptionKey = "import.columns")
    private final Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--limit", paramLabel = "${bundle:label.number}", descriptionKey = "import.limit")
    private int limit = 1;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean isTrial;

    @Override
    public Integer call() throws IOException {
        checkArguments();
        var reader = reader();
        var project = sources.openForReports(List.of());
        var outcome = ImportDocument.run(file, reader, project, Limits.DEFAULT.times(limit), columns);
        var printer = new FindingPrinter(sources.terminal(), place -> "");
        outcome.findings().forEach(printer::print);
        if (outcome.isRefused()) {
            sources.terminal().complain(Say.text("import.refused"));
            return ExitCode.FINDINGS;
        }
        deliver(outcome.text());
        return outcome.findings().stream().allMatch(ImportDocumentCommand::isNote) ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void checkArguments() {
        if (!Files.isRegularFile(file)) {
            throw WrongUse.because("broken.missing", file.toString());
        }
        if (limit < 1 || limit > 1000) {
            throw WrongUse.because("wrong.limit", Integer.toString(limit));
        }
        if (!isTrial && Files.exists(target())) {
            throw WrongUse.because("import.exists", target().toString());
        }
    }

    private ExchangeReader reader() throws IOException {
        var known = Exchanges.readers().stream().map(ExchangeReader::id).toList();
        if (from != null) {
            return Exchanges.reader(from).orElseThrow(() -> WrongUse.unknown("format", from, known));
        }
        return ImportDocument.readerOf(file).orElseThrow(() -> WrongUse.because("import.unrecognised", file.toString(), String.join(", ", known)));
    }

    private void deliver(String text) throws IOException {
        if (isTrial) {
            sources.terminal().text(text);
        } else {
            WholeFile.write(target(), stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
            sources.terminal().line(Say.text("export.wrote", target()));
            sources.terminal().line(Say.text("import.summary", watch.seconds()));
        }
    }

    private Path target() {
        return out != null ? out : Path.of(file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".kijun");
    }

    private static boolean isNote(Finding finding) {
        return switch (finding.severity()) {
            case INFO -> true;
            case WARNING, ERROR -> false;
        };
    }
}
