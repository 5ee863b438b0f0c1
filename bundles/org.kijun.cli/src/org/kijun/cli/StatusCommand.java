package org.kijun.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    private static final int FACTS_SHOWN = 3;
    private static final String INDENT = "    ";

    @Mixin
    private Sources sources;

    @Parameters(paramLabel = "${bundle:label.path}", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--product", paramLabel = "${bundle:label.name}", split = ",", hideParamSyntax = true, descriptionKey = "product.or-all")
    private List<String> products = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        var project = sources.openToShow(paths);
        var all = project.index().products();
        var wanted = products.isEmpty() ? all : NamedThings.find(project, products, Product.class, "product", all);
        var assessments = wanted.stream().map(product -> Assessment.of(product, project.index())).toList();
        if (json) {
            sources.terminal().text(Json.text(json(assessments)));
        } else {
            assessments.forEach(this::print);
        }
        return Sources.exitCode(project);
    }

    private void print(Assessment assessment) {
        var terminal = sources.terminal();
        var product = assessment.product();
        terminal.line(Terminal.in(Terminal.Ink.BOLD, product.qualifiedName()) + "  " + product.label(Say.language()));
        terminal.line(INDENT + Say.text("status.applies", Say.count("requirement", count(assessment, Applicability.Applies.class)),
                count(assessment, Applicability.DoesNotApply.class), count(assessment, Applicability.Undecided.class)));
        terminal.line(INDENT + verdicts(assessment));
        assessment.decidingFacts().stream().limit(FACTS_SHOWN).forEach(fact -> terminal.line(INDENT
                + Say.text("status.open-fact", fact.fact().label(Say.language()), Say.count("requirement", fact.requirements().size()))));
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

    private static JsonArray json(List<Assessment> assessments) {
        var array = new JsonArray();
        assessments.forEach(assessment -> array.add(json(assessment)));
        return array;
    }

    private static JsonObject json(Assessment assessment) {
        var object = new JsonObject();
        object.addProperty("product", assessment.product().qualifiedName());
        object.addProperty("applies", count(assessment, Applicability.Applies.class));
        object.addProperty("doesNotApply", count(assessment, Applicability.DoesNotApply.class));
        object.addProperty("undecided", count(assessment, Applicability.Undecided.class));
        object.add("outcomes", outcomes(assessment));
        object.add("openFacts", openFacts(assessment));
        return object;
    }

    private static JsonObject outcomes(Assessment assessment) {
        var object = new JsonObject();
        assessment.tally().counts().forEach((outcome, count) -> object.addProperty(outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), count));
        return object;
    }

    private static JsonArray openFacts(Assessment assessment) {
        var array = new JsonArray();
        for (var deciding : assessment.decidingFacts()) {
            var object = new JsonObject();
            object.addProperty("fact", deciding.fact().qualifiedName());
            object.addProperty("requirements", deciding.requirements().size());
            array.add(object);
        }
        return array;
    }
}
