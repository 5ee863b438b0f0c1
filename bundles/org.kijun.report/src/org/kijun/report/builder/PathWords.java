package org.kijun.report.builder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kijun.analysis.MappingStep;
import org.kijun.analysis.indication.IndicationPath;
import org.kijun.report.Language;
import org.kijun.report.Phrase;
import org.kijun.report.Words;

/** The way from an answer over traces and mappings to a clause, in words. */
final class PathWords {
    private final Context context;

    PathWords(Context context) {
        this.context = context;
    }

    /** The stations with the relations between them: {@code ✓ COM-2 ─implements→ ciaj-ug-2/1.2-1 ─subset→ jc-star-1/S1.1-02}. */
    Phrase path(IndicationPath path) {
        return context.words().each(language -> text(path, language));
    }

    private static String text(IndicationPath path, Language language) {
        var text = new StringBuilder(Standings.of(path.answer().outcome()).sign() + " " + RequirementWords.id(path.answer().requirement()));
        path.trace().ifPresent(link -> text.append(step(Words.text(language, link.trace().getRelation()), ModelWords.name(link.clause()))));
        path.chain().steps().forEach(step -> text.append(step(Words.text(language, step.relation()), ModelWords.name(step.to()))));
        return text.toString();
    }

    private static String step(String relation, String to) {
        return " ─" + relation + "→ " + to;
    }

    /** The least strength of the mappings; nothing when there is none. */
    static Phrase strength(IndicationPath path) {
        return path.chain().steps().isEmpty() ? Phrase.EMPTY : Phrase.neutral(String.valueOf(path.strength()));
    }

    Phrase confidence(IndicationPath path) {
        return context.words().of(path.confidence());
    }

    Phrase reservations(IndicationPath path) {
        return context.words().each(language -> path.reservations().stream()
                .map(reservation -> Words.text(language, "Reservation." + reservation.name()))
                .collect(Collectors.joining(ModelWords.comma(language))));
    }

    /** Why each link of the path holds, one on a line. */
    Phrase rationales(IndicationPath path) {
        return context.words()
                .each(language -> rationales(path, language).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n")));
    }

    private Stream<String> rationales(IndicationPath path, Language language) {
        var trace = path.trace().stream().map(link -> context.model().of(link.trace().getRationale()));
        var steps = path.chain().steps().stream().map(MappingStep::entry).map(entry -> context.model().of(entry.getRationale()));
        return Stream.concat(trace, steps).map(phrase -> phrase.in(language));
    }

    /** Several paths, one on a line, each with its strength and confidence. */
    Phrase all(List<IndicationPath> paths) {
        return context.words().each(language -> paths.stream().map(path -> line(path, language)).collect(Collectors.joining("\n")));
    }

    private String line(IndicationPath path, Language language) {
        var indication = Words.text(language, "Standing." + Standings.of(path.indication()).id());
        return Words.text(language, "path.line", text(path, language), indication, path.strength(), confidence(path));
    }
}
