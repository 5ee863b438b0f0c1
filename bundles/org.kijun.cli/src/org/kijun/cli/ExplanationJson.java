package org.kijun.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import org.kijun.analysis.Origin;
import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.applicability.Explanation;
import org.kijun.analysis.applicability.FactReading;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.report.builder.Explainer;

/** An explanation for machines: the tree of reasons, each with its truth value, its text, and the places of question and answer. */
final class ExplanationJson {
    private static final int SIGN = 2;

    private final Explainer explainer;

    ExplanationJson(Explainer explainer) {
        this.explainer = explainer;
    }

    /** {@code applies}, {@code does-not-apply} or {@code undecided}. */
    static String answer(Applicability applicability) {
        return switch (applicability) {
            case Applicability.Applies yes -> "applies";
            case Applicability.DoesNotApply no -> "does-not-apply";
            case Applicability.Undecided open -> "undecided";
        };
    }

    JsonObject of(Product product, Requirement requirement, Applicability applicability) {
        var open = new JsonArray();
        if (applicability instanceof Applicability.Undecided undecided) {
            undecided.open().forEach(each -> open.add(each.fact().qualifiedName()));
        }
        var object = new JsonObject();
        object.addProperty("product", product.qualifiedName());
        object.addProperty("requirement", requirement.qualifiedName());
        object.addProperty("answer", answer(applicability));
        object.add("openFacts", open);
        object.add("because", reason(applicability.because()));
        return object;
    }

    private JsonObject reason(Explanation explanation) {
        var object = new JsonObject();
        object.addProperty("truth", explanation.truth().name().toLowerCase(Locale.ROOT));
        object.addProperty("text", text(explanation));
        if (explanation instanceof Explanation.FactMatch match) {
            object.addProperty("fact", match.fact().qualifiedName());
            answered(match.reading()).ifPresent(origin -> object.add("answered", place(origin)));
        }
        explanation.asked().ifPresent(origin -> object.add("asked", place(origin)));
        var parts = new JsonArray();
        explanation.parts().forEach(part -> parts.add(reason(part)));
        object.add("parts", parts);
        return object;
    }

    /** The first line, without the sign and the lines of the parts. */
    private String text(Explanation explanation) {
        return explainer.full(new Applicability.Applies(explanation)).plain().lines().findFirst().map(line -> line.substring(SIGN)).orElse("");
    }

    private static Optional<Origin> answered(FactReading reading) {
        return switch (reading) {
            case FactReading.Known known -> Origin.of(known.value());
            case FactReading.Open open -> Optional.empty();
            case FactReading.SaidTwice twice -> Origin.of(twice.values().getFirst());
            case FactReading.Unreadable unreadable -> Origin.of(unreadable.value());
        };
    }

    private static JsonObject place(Origin origin) {
        var object = new JsonObject();
        object.addProperty("file", origin.file());
        object.addProperty("line", origin.line());
        return object;
    }
}
