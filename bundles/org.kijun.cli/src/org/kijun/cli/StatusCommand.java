package org.kijun.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.model.Product;
import org.kijun.report.Languages;
import org.kijun.report.Words;
import org.kijun.report.builder.Standings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun status}: how products stand, in numbers, and which open facts would decide most. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final int FACTS_SHOWN = 3;

    @Mixin
    private Sources sources;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--product", paramLabel = "NAME", split = ",", descriptionKey = "product.or-all")
    private List<String> products = List.of();

    @Override
    public Integer call() {
        var project = sources.openToShow(paths);
        var all = project.index().products();
        var wanted = products.isEmpty() ? all : NamedThings.find(project, products, Product.class, "product", all);
        wanted.forEach(product -> print(Assessment.of(product, project.index())));
        return ExitCode.FINE;
    }

    private void print(Assessment assessment) {
        var terminal = sources.terminal();
        var product = assessment.product();
        terminal.line(Terminal.in(Terminal.Ink.BOLD, product.qualifiedName()) + "  " + product.label(Say.language()));
        terminal.line("    " + Say.text("status.applies", count(assessment, Applicability.Applies.class),
                count(assessment, Applicability.DoesNotApply.class), count(assessment, Applicability.Undecided.class)));
        terminal.line("    " + verdicts(assessment));
        assessment.decidingFacts().stream().limit(FACTS_SHOWN).forEach(fact -> terminal.line(
                "    " + Say.text("status.open-fact", fact.fact().label(Say.language()), fact.requirements().size())));
    }

    private static long count(Assessment assessment, Class<? extends Applicability> answer) {
        return assessment.rows().stream().map(AssessedRequirement::applicability).filter(answer::isInstance).count();
    }

    private static String verdicts(Assessment assessment) {
        var words = Words.in(Languages.byId(Say.language()).orElseThrow());
        var tally = assessment.tally();
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.DOES_NOT_APPLY && tally.count(outcome) > 0)
                .map(outcome -> words.status(Standings.of(outcome)).plain() + " " + tally.count(outcome))
                .collect(Collectors.joining("  "));
    }
}
