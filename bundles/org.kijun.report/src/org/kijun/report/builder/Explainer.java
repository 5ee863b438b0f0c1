package org.kijun.report.builder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kijun.analysis.Origin;
import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.applicability.Explanation.ClassMatch;
import org.kijun.analysis.applicability.Explanation.FactMatch;
import org.kijun.analysis.applicability.Explanation.Selected;
import org.kijun.analysis.applicability.Explanation;
import org.kijun.analysis.applicability.FactReading;
import org.kijun.analysis.taxonomy.ClassPath;
import org.kijun.model.derived.Truth;
import org.kijun.report.Language;
import org.kijun.report.Phrase;
import org.kijun.report.Words;

/** Says why a requirement applies or not: one line for each reason, with a sign for whether it holds. */
public final class Explainer {
    private final ModelWords model;
    private final ConditionWords conditions;

    Explainer(ModelWords model) {
        this.model = model;
        this.conditions = new ConditionWords(model);
    }

    public static Explainer in(Words words) {
        return new Explainer(new ModelWords(words));
    }

    /** Only what decides: all reasons when it applies, what fails when it does not, what is open when it is undecided. */
    public Phrase decisive(Applicability applicability) {
        return model.words().each(language -> decisive(applicability.because(), false, language).distinct().collect(Collectors.joining("\n")));
    }

    /** Every part of the explanation, indented by two spaces for each level. */
    public Phrase full(Applicability applicability) {
        return model.words().each(language -> full(applicability.because(), 0, language).collect(Collectors.joining("\n")));
    }

    /** One part of the explanation without what it is made of, with the sign for whether it holds. */
    public Phrase line(Explanation part) {
        return model.words().each(language -> line(part, false, language));
    }

    private Stream<String> decisive(Explanation explanation, boolean negated, Language language) {
        if (explanation instanceof Explanation.Negation negation) {
            return decisive(negation.part(), !negated, language);
        }
        if (isWhole(explanation)) {
            return explanation.parts().stream().filter(part -> part.truth() == explanation.truth())
                    .flatMap(part -> decisive(part, negated, language));
        }
        return Stream.of(line(explanation, negated, language));
    }

    /** Whether its parts say more than it does. */
    private static boolean isWhole(Explanation explanation) {
        return explanation instanceof Explanation.All || explanation instanceof Explanation.Any
                || explanation instanceof Selected selected && selected.truth() != Truth.TRUE && !selected.parts().isEmpty();
    }

    private Stream<String> full(Explanation explanation, int depth, Language language) {
        var own = "  ".repeat(depth) + line(explanation, false, language);
        return Stream.concat(Stream.of(own), explanation.parts().stream().flatMap(part -> full(part, depth + 1, language)));
    }

    private String line(Explanation explanation, boolean negated, Language language) {
        var truth = negated ? explanation.truth().not() : explanation.truth();
        var text = text(explanation, language);
        return sign(truth) + " " + (negated ? Words.text(language, "condition.not", text) : text);
    }

    private static String sign(Truth truth) {
        return switch (truth) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case UNKNOWN -> "?";
        };
    }

    private String text(Explanation explanation, Language language) {
        return switch (explanation) {
            case Explanation.All all -> Words.text(language, "why.all");
            case Explanation.Any any -> Words.text(language, "why.any");
            case Explanation.Negation negation -> Words.text(language, "why.not");
            case ClassMatch match -> classes(match, language);
            case FactMatch match -> fact(match, language);
            case Selected selected -> Words.text(language, "why.selected", inclusion(selected, language));
            case Explanation.NotSelected not -> Words.text(language, "why.not-selected", model.label(not.baseline()));
            case Explanation.Excluded excluded -> excluded(excluded, language);
            case Explanation.Withdrawn withdrawn -> Words.text(language, "why.withdrawn");
            case Explanation.Broken broken -> Words.text(language, "why.broken") + at(broken.asked());
            case Explanation.WhateverTheAnswer settled -> Words.text(language, "why.whatever", model.labels(settled.open()).in(language));
        };
    }

    private String classes(ClassMatch match, Language language) {
        if (match.wanted().isEmpty()) {
            return Words.text(language, "why.every-class");
        }
        if (match.held().isEmpty()) {
            return Words.text(language, "why.no-class", model.labels(match.wanted()).in(language));
        }
        if (match.paths().isEmpty()) {
            return Words.text(language, "why.other-class", model.labels(match.held()).in(language), model.labels(match.wanted()).in(language));
        }
        return Words.text(language, "why.class", match.paths().stream().map(path -> path(path, language))
                .collect(Collectors.joining(ModelWords.comma(language))));
    }

    private String path(ClassPath path, Language language) {
        return path.classes().stream().map(each -> model.label(each).in(language)).collect(Collectors.joining(" ⊂ "));
    }

    private String inclusion(Selected selected, Language language) {
        var inclusion = selected.selection().inclusion().isEmpty() ? List.of(selected.baseline()) : selected.selection().inclusion();
        return inclusion.stream().map(each -> model.label(each).in(language)).collect(Collectors.joining(" ⊃ "));
    }

    private String excluded(Explanation.Excluded excluded, Language language) {
        var exclusion = excluded.exclusion();
        return Words.text(language, "why.excluded", model.label(exclusion.baseline()), model.of(exclusion.exclusion().getReason()).in(language));
    }

    private String fact(FactMatch match, Language language) {
        var asked = conditions.text(match.test(), language);
        return switch (match.reading()) {
            case FactReading.Known known -> Words.text(language, "why.answer", asked, answer(known, language))
                    + at(Origin.of(known.value()));
            case FactReading.Open open -> Words.text(language, "why.unanswered", asked);
            case FactReading.SaidTwice twice -> Words.text(language, "why.said-twice", asked) + at(Origin.of(twice.values().getFirst()));
            case FactReading.Unreadable unreadable -> Words.text(language, "why.unreadable", asked, conditions.answer(unreadable.value(), language))
                    + at(Origin.of(unreadable.value()));
        };
    }

    /** The value as it stands in the product, and what that is in the unit of the test. */
    private String answer(FactReading.Known known, Language language) {
        var given = conditions.answer(known.value(), language);
        return known.conversion().map(conversion -> Words.text(language, "why.converted", given,
                model.quantity(conversion.to().number(), conversion.to().unit(), language))).orElse(given);
    }

    private static String at(Optional<Origin> origin) {
        return origin.filter(place -> !place.file().isEmpty()).map(place -> " (" + fileName(place.file()) + ":" + place.line() + ")").orElse("");
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
