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
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private Sources sources;

    @Parameters(index = "0", paramLabel = "${bundle:label.product}", descriptionKey = "name")
    private String product;

    @Parameters(index = "1", paramLabel = "${bundle:label.requirement}", descriptionKey = "requirement")
    private String requirement;

    @Parameters(index = "2..*", paramLabel = "${bundle:label.path}", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--baseline", paramLabel = "${bundle:label.name}", split = ",", hideParamSyntax = true, descriptionKey = "baseline")
    private List<String> baselines = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        var project = sources.openToShow(paths);
        var asker = NamedThings.find(project, product, Product.class, "product", project.index().products());
        var asked = NamedThings.find(project, requirement, Requirement.class, "requirement", project.index().requirements());
        print(asker, asked, check(project, asker).of(asked));
        return Sources.exitCode(project);
    }

    private ApplicabilityCheck check(Project project, Product asker) {
        var wanted = NamedThings.find(project, baselines, Baseline.class, "baseline", project.index().baselines());
        return wanted.isEmpty() ? ApplicabilityCheck.of(asker) : ApplicabilityCheck.of(asker, wanted);
    }

    private void print(Product asker, Requirement asked, Applicability applicability) {
        var explainer = Explainer.in(Words.in(Languages.byId(Say.language()).orElseThrow()));
        if (json) {
            sources.terminal().text(Json.text(new ExplanationJson(explainer).of(asker, asked, applicability)));
        } else {
            var answer = Say.text("explain." + ExplanationJson.answer(applicability), asked.qualifiedName(), asker.qualifiedName());
            sources.terminal().line(Terminal.in(Terminal.Ink.BOLD, answer));
            sources.terminal().line(explainer.full(applicability).plain());
        }
    }
}
