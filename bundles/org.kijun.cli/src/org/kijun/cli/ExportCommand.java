package org.kijun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kijun.exchange.ExchangeWriter;
import org.kijun.model.Baseline;
import org.kijun.model.Document;
import org.kijun.model.Product;
import org.kijun.report.Audience;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
import org.kijun.report.ReportRequest;
import org.kijun.report.ReportWriter;
import org.kijun.workflow.ExchangeExport;
import org.kijun.workflow.Exchanges;
import org.kijun.workflow.Export;
import org.kijun.workflow.Project;
import org.kijun.workflow.Writers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun export}: writes reports. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Watch watch = new Watch();

    @Mixin
    private Sources sources;

    @Parameters(index = "0", arity = "1", paramLabel = "${bundle:label.report}", split = ",", hideParamSyntax = true, descriptionKey = "report",
            completionCandidates = Candidates.Reports.class)
    private List<String> reports;

    @Parameters(index = "1..*", paramLabel = "${bundle:label.path}", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--product", paramLabel = "${bundle:label.name}", split = ",", hideParamSyntax = true, descriptionKey = "product")
    private List<String> products = List.of();

    @Option(names = "--baseline", paramLabel = "${bundle:label.name}", split = ",", hideParamSyntax = true, descriptionKey = "baseline")
    private List<String> baselines = List.of();

    @Option(names = "--document", paramLabel = "${bundle:label.name}", split = ",", hideParamSyntax = true, descriptionKey = "document")
    private List<String> documents = List.of();

    @Option(names = "--mapping", paramLabel = "${bundle:label.name}", split = ",", hideParamSyntax = true, descriptionKey = "mapping")
    private List<String> mappings = List.of();

    @Option(names = "--audience", paramLabel = "${bundle:label.who}", split = ",", hideParamSyntax = true, descriptionKey = "audience",
            completionCandidates = Candidates.Audiences.class)
    private List<String> audiences = List.of();

    @Option(names = "--format", paramLabel = "${bundle:label.format}", split = ",", hideParamSyntax = true, descriptionKey = "format",
            completionCandidates = Candidates.Formats.class)
    private List<String> formats = List.of();

    @Option(names = "--lang", paramLabel = "${bundle:label.language}", split = ",", hideParamSyntax = true, descriptionKey = "lang",
            completionCandidates = Candidates.ReportLanguages.class)
    private List<String> languages = List.of("ja");

    @Option(names = "--out", paramLabel = "${bundle:label.folder}", descriptionKey = "out")
    private Path folder = Path.of("");

    @Option(names = "--date", paramLabel = "${bundle:label.date}", descriptionKey = "date")
    private String date = "";

    @Option(names = "--author", paramLabel = "${bundle:label.name}", descriptionKey = "author")
    private String author = "";

    @Option(names = "--into", paramLabel = "${bundle:label.file}", descriptionKey = "into")
    private Path into;

    @Option(names = "--columns", paramLabel = "${bundle:label.file}", descriptionKey = "answers.columns")
    private Path columns;

    @Option(names = "--prefer", paramLabel = "${bundle:label.side}", descriptionKey = "into.prefer")
    private String side;

    @Override
    public Integer call() throws IOException {
        if (into != null) {
            return new IntoWorkbook(into, columns, side).run(sources, paths, products);
        }
        var machines = reports.stream().distinct().flatMap(id -> Exchanges.writer(id).stream()).toList();
        var kinds = reports.stream().distinct().filter(id -> Exchanges.writer(id).isEmpty()).map(ExportCommand::kind).toList();
        var wanted = languages.stream().distinct().map(ExportCommand::language).toList();
        var readers = audiences.stream().distinct().map(ExportCommand::audience).toList();
        checkDate();
        checkFolder();
        var writers = kinds.isEmpty() ? List.<ReportWriter>of() : writers(machines);
        machines.forEach(this::checkFormats);
        var project = sources.openForReports(paths);
        if (project.hasErrors()) {
            sources.terminal().complain(Say.text("export.stopped"));
            return ExitCode.FINDINGS;
        }
        var requests = new Requests(project, kinds, wanted, readers).all();
        return write(project, requests, writers, new MachineFiles(project, names(), formats).all(machines));
    }

    private int write(Project project, List<ReportRequest> requests, List<ReportWriter> writers, List<ExchangeExport.Wanted> machine)
            throws IOException {
        var written = new ArrayList<Path>();
        try (var progress = sources.progress()) {
            Consumer<Path> say = file -> {
                progress.clear();
                sources.terminal().lineAtOnce(Say.text("export.wrote", file));
            };
            written.addAll(Export.run(project, requests, writers, folder, progress, say));
            written.addAll(ExchangeExport.run(project, machine, folder, date, progress, say));
        }
        sources.terminal().line(Say.text("export.summary", Say.count("file", written.size()), watch.seconds()));
        return ExitCode.FINE;
    }

    private Map<ExchangeWriter.Scope, List<String>> names() {
        return Map.of(ExchangeWriter.Scope.DOCUMENT, documents, ExchangeWriter.Scope.BASELINE, baselines, ExchangeWriter.Scope.PRODUCT, products,
                ExchangeWriter.Scope.MAPPING, mappings);
    }

    private static ReportKind kind(String id) {
        var known = Stream.concat(Arrays.stream(ReportKind.values()).map(ReportKind::id), Exchanges.writers().stream().map(ExchangeWriter::id)).toList();
        return ReportKind.byId(id).orElseThrow(() -> WrongUse.unknown("report", id, known));
    }

    /** Those that are named, but for what only a machine-readable file can be written in. */
    private List<ReportWriter> writers(List<ExchangeWriter> machines) {
        var named = formats.isEmpty() ? List.of("xlsx") : formats;
        return named.stream().distinct().filter(format -> Writers.of(format).isPresent() || machines.stream().noneMatch(machine -> machine.formats().contains(format)))
                .map(ExportCommand::writer).toList();
    }

    private void checkFormats(ExchangeWriter machine) {
        formats.stream().filter(format -> !machine.formats().contains(format) && Writers.of(format).isEmpty()).findFirst().ifPresent(unknown -> {
            throw WrongUse.unknown("format", unknown, machine.formats());
        });
    }

    private static ReportWriter writer(String format) {
        return Writers.of(format).orElseThrow(() -> WrongUse.unknown("format", format, Writers.formats()));
    }

    private static Languages language(String id) {
        return Languages.byId(id).orElseThrow(() -> WrongUse.unknown("language", id, Arrays.stream(Languages.values()).map(Languages::id).toList()));
    }

    private static Audience audience(String id) {
        return Audience.byId(id).orElseThrow(() -> WrongUse.unknown("audience", id, Arrays.stream(Audience.values()).map(Audience::id).toList()));
    }

    private void checkDate() {
        try {
            if (!date.isEmpty()) {
                LocalDate.parse(date);
            }
        } catch (DateTimeParseException noDate) {
            throw WrongUse.because(noDate, "wrong.date", date);
        }
    }

    private void checkFolder() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw WrongUse.because("wrong.out", folder.toString());
        }
    }

    /** One request for each report, product, language and audience. */
    private final class Requests {
        private final Project project;
        private final List<ReportKind> kinds;
        private final List<Languages> wanted;
        private final List<Audience> readers;

        Requests(Project project, List<ReportKind> kinds, List<Languages> wanted, List<Audience> readers) {
            this.project = project;
            this.kinds = kinds;
            this.wanted = wanted;
            this.readers = readers;
        }

        List<ReportRequest> all() {
            var index = project.index();
            var about = NamedThings.find(project, products, Product.class, "product", index.products());
            var against = NamedThings.find(project, baselines, Baseline.class, "baseline", index.baselines());
            var over = NamedThings.find(project, documents, Document.class, "document", index.documents());
            return kinds.stream().flatMap(kind -> subjects(kind, about).stream().flatMap(subject -> wanted.stream().flatMap(language ->
                    readers(kind).stream().map(reader -> new ReportRequest(kind, subject, against, over, language, reader, date, author))))).toList();
        }

        /** A matrix is about a product; the other reports may be about a baseline or everything. */
        private List<List<Product>> subjects(ReportKind kind, List<Product> about) {
            if (kind == ReportKind.MATRIX && about.isEmpty()) {
                var names = project.index().products().stream().map(Product::qualifiedName).toList();
                throw WrongUse.because("missing.product", kind.id(), Nearest.of("", names));
            }
            return about.isEmpty() ? List.of(List.of()) : about.stream().map(List::of).toList();
        }

        private List<Optional<Audience>> readers(ReportKind kind) {
            return kind != ReportKind.CHECKLIST || readers.isEmpty() ? List.of(Optional.empty()) : readers.stream().map(Optional::of).toList();
        }
    }
}
