package org.kijun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kijun.exchange.Limits;
import org.kijun.exchange.answers.AnswerIssue;
import org.kijun.exchange.answers.Field;
import org.kijun.exchange.answers.Layout;
import org.kijun.model.Product;
import org.kijun.model.findings.Severity;
import org.kijun.report.Languages;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.workflow.AnswerDifference;
import org.kijun.workflow.AnswerLayouts;
import org.kijun.workflow.ImportAnswers;
import org.kijun.workflow.ImportAnswers.Side;
import org.kijun.workflow.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun import answers}: takes answers of workbooks that were filled in over into the texts. */
@Command(name = "answers")
final class ImportAnswersCommand implements Callable<Integer> {
    private static final Map<String, Side> SIDES = Map.of("text", Side.TEXT, "workbook", Side.WORKBOOK);
    private static final int SHOWN = 60;

    private final Watch watch = new Watch();

    @Mixin
    private Sources sources;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "answers.files")
    private List<Path> paths;

    @Option(names = "--dry-run", descriptionKey = "answers.dry-run")
    private boolean isTrial;

    @Option(names = "--prefer", paramLabel = "${bundle:label.side}", descriptionKey = "answers.prefer", completionCandidates = Candidates.Sides.class)
    private String side;

    @Option(names = {"--columns", "--mapping"}, paramLabel = "${bundle:label.file}", descriptionKey = "answers.columns")
    private Path columns;

    @Option(names = "--product", paramLabel = "${bundle:label.name}", descriptionKey = "answers.product")
    private String product;

    @Option(names = "--limit", paramLabel = "${bundle:label.number}", descriptionKey = "import.limit")
    private int limit = 1;

    @Override
    public Integer call() throws IOException {
        var files = paths.stream().filter(ImportAnswersCommand::isWorkbook).toList();
        checkArguments(files);
        var layout = columns == null ? AnswerLayouts.OWN : ColumnsFile.read(columns, sources.terminal());
        var project = sources.openForReports(paths.stream().filter(path -> !isWorkbook(path)).toList());
        if (project.hasErrors()) {
            sources.terminal().complain(Say.text("answers.stopped"));
            return ExitCode.FINDINGS;
        }
        ImportAnswers.Plan plan;
        try (var progress = sources.progress()) {
            plan = ImportAnswers.plan(project, files, choices(project, layout), progress);
        }
        return report(plan);
    }

    private static boolean isWorkbook(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?");
    }

    private void checkArguments(List<Path> files) {
        if (files.isEmpty()) {
            throw WrongUse.because("answers.none");
        }
        files.stream().filter(file -> !Files.isRegularFile(file)).findFirst().ifPresent(missing -> {
            throw WrongUse.because("broken.missing", missing.toString());
        });
        if (limit < 1 || limit > 1000) {
            throw WrongUse.because("wrong.limit", Integer.toString(limit));
        }
        if (side != null && !SIDES.containsKey(side)) {
            throw WrongUse.unknown("side", side, List.of("text", "workbook"));
        }
    }

    private ImportAnswers.Choices choices(Project project, Layout layout) {
        var about = Optional.ofNullable(product).map(name -> NamedThings.find(project, name, Product.class, "product", project.products()).qualifiedName());
        var wins = side == null ? Side.NEITHER : SIDES.get(side);
        return new ImportAnswers.Choices(layout, about, Limits.DEFAULT.times(limit), conflict -> wins);
    }

    private int report(ImportAnswers.Plan plan) throws IOException {
        var terminal = sources.terminal();
        var printer = new FindingPrinter(terminal, place -> "");
        plan.findings().forEach(printer::print);
        plan.changes().forEach(change -> terminal.line(line(change)));
        if (!isTrial) {
            plan.write().forEach(file -> terminal.line(Say.text("answers.changed", file)));
        }
        terminal.line(Say.text(isTrial ? "answers.would" : "answers.summary", Say.count("answer", answers(plan.changes())), Say.count("conflict", plan.conflicts().size()),
                watch.seconds()));
        return plan.findings().stream().allMatch(finding -> finding.severity() == Severity.INFO) ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static long answers(List<AnswerDifference> changes) {
        return changes.stream().map(change -> change.product() + " " + change.requirement()).distinct().count();
    }

    private static String line(AnswerDifference change) {
        return Say.text("answers.change", change.product(), change.requirement(), AnswerIssue.word(change.field(), Say.language()),
                shown(change.field(), change.text()), shown(change.field(), change.workbook()), change.file(), change.cell());
    }

    private static String shown(Field field, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        if (field == Field.VERDICT) {
            var words = Words.in(Languages.byId(Say.language()).orElseThrow());
            return words.of(Standing.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'))).plain();
        }
        var line = value.replace('\n', ' ');
        return "'" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + "'";
    }
}
