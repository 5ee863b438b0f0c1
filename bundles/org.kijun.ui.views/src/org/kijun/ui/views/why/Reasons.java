package org.kijun.ui.views.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kijun.analysis.Origin;
import org.kijun.analysis.applicability.Explanation;
import org.kijun.analysis.applicability.FactReading;
import org.kijun.model.derived.Truth;
import org.kijun.report.Phrase;
import org.kijun.report.Standing;
import org.kijun.report.builder.Explainer;
import org.kijun.ui.views.frame.Piece;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.Titles;

/** An explanation as rows, each with the line that it comes from. */
final class Reasons {
    private final Explainer explainer;

    Reasons(Titles titles) {
        this.explainer = Explainer.in(titles.words());
    }

    /** The parts of the whole; a whole without parts stands for itself. */
    List<Row> of(Explanation whole) {
        return whole instanceof Explanation.All && !whole.parts().isEmpty() ? rows(whole.parts()) : rows(List.of(whole));
    }

    private List<Row> rows(List<Explanation> parts) {
        var rows = new ArrayList<Row>();
        for (var part : parts) {
            rows.add(row(part, "reason " + rows.size()));
        }
        return rows;
    }

    private Row row(Explanation part, String key) {
        var origin = origin(part);
        var text = explainer.line(part).parts().stream().map(Reasons::withoutSign).collect(Collectors.joining(Phrase.SEPARATOR));
        var sign = standing(part.truth());
        var asked = known(part).isPresent() ? "" : origin.map(place -> fileName(place) + ":" + place.line()).orElse("");
        return Row.of(key, origin.orElse(null), null, List.of(new Piece(signOf(part.truth()), true, Optional.of(sign.tone())), Piece.plain(text), Piece.quiet(asked)))
                .with(rows(part.parts()));
    }

    private static String withoutSign(Phrase.Part part) {
        return part.text().substring(2);
    }

    private static String signOf(Truth truth) {
        return switch (truth) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case UNKNOWN -> "?";
        };
    }

    private static Standing standing(Truth truth) {
        return switch (truth) {
            case TRUE -> Standing.MET;
            case FALSE -> Standing.NOT_MET;
            case UNKNOWN -> Standing.UNDECIDED;
        };
    }

    /** The answer of the product where there is one, else the place where it is asked. */
    private static Optional<Origin> origin(Explanation part) {
        return known(part).or(part::asked).filter(place -> !place.file().isEmpty());
    }

    private static Optional<Origin> known(Explanation part) {
        return part instanceof Explanation.FactMatch match && match.reading() instanceof FactReading.Known known ? Origin.of(known.value()) : Optional.empty();
    }

    private static String fileName(Origin place) {
        return place.file().substring(Math.max(place.file().lastIndexOf('/'), place.file().lastIndexOf('\\')) + 1);
    }
}
