package org.kijun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.applicability.ApplicabilityCheck;
import org.kijun.model.Baseline;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.report.Languages;
import org.kijun.report.Words;
import org.kijun.report.builder.Explainer;
import org.kijun.workflow.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun explain}: whether a requirement applies to a product, and why. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private Sources sources;

    @Parameters(index = "0", paramLabel = "PRODUCT", descriptionKey = "name")
    private String product;

    @Parameters(index = "1", paramLabel = "REQUIREMENT", descriptionKey = "requirement")
    private String requirement;

    @Parameters(index = "2..*", paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--baseline", paramLabel = "NAME", descriptionKey = "baseline")
    private List<String> baselines = List.of();

    @Override
    public Integer call() {
        var project = sources.openToShow(paths);
        var asker = NamedThings.find(project, product, Product.class, "product", project.index().products());
        var asked = NamedThings.find(project, requirement, Requirement.class, "requirement", project.index().requirements());
        var applicability = check(project, asker).of(asked);
        sources.terminal().line(Terminal.in(Terminal.Ink.BOLD, answer(applicability)));
        var words = Words.in(Languages.byId(Say.language()).orElseThrow());
        sources.terminal().line(Explainer.in(words).full(applicability).plain());
        return ExitCode.FINE;
    }

    private ApplicabilityCheck check(Project project, Product asker) {
        var wanted = NamedThings.find(project, baselines, Baseline.class, "baseline", project.index().baselines());
        return wanted.isEmpty() ? ApplicabilityCheck.of(asker) : ApplicabilityCheck.of(asker, wanted);
    }

    private String answer(Applicability applicability) {
        return Say.text(switch (applicability) {
            case Applicability.Applies applies -> "explain.applies";
            case Applicability.DoesNotApply not -> "explain.does-not-apply";
            case Applicability.Undecided undecided -> "explain.undecided";
        }, requirement, product);
    }
}
