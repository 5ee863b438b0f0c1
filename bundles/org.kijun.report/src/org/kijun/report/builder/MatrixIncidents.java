package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.incident.IncidentResponse;
import org.kijun.analysis.incident.ThreatResponse;
import org.kijun.model.Incident;
import org.kijun.report.Phrase;
import org.kijun.report.Section;
import org.kijun.report.Table;

/** The incident cases that concern the product, the threats that they show, and what the product does about them. */
final class MatrixIncidents {
    private record Line(Incident incident, ThreatResponse response) {
        String key() {
            return ModelWords.name(incident) + response.chain().threat().map(threat -> "/" + ModelWords.name(threat)).orElse("");
        }
    }

    private final Context context;
    private final Assessment assessment;

    MatrixIncidents(Context context, Assessment assessment) {
        this.context = context;
        this.assessment = assessment;
    }

    Section section() {
        var lines = new ArrayList<Line>();
        for (var response : IncidentResponse.of(assessment, context.index())) {
            response.threats().forEach(threat -> lines.add(new Line(response.incident(), threat)));
        }
        var table = grid().table("incidents", context.words().of("table.incidents"), lines, new Table.Sheet(true, 2));
        return context.parts().section("incidents", List.of(table));
    }

    private Grid<Line> grid() {
        var model = context.model();
        return new Grid<>(context.words(), Line::key)
                .name("incident", 16, line -> Objects.requireNonNullElse(line.incident().getPrinted(), ModelWords.name(line.incident())))
                .text("incident-title", 30, line -> model.label(line.incident()))
                .label("threat", 20, line -> line.response().chain().threat().map(model::label).orElse(Phrase.EMPTY))
                .status("protection", 14, line -> Optional.of(Standings.of(line.response().protection())))
                .links("counter-measures", 24, line -> line.response().answers().stream().map(MatrixRequirements::link).toList())
                .name("source", 16, line -> source(line.incident()));
    }

    private static String source(Incident incident) {
        return incident.document() == null ? Objects.toString(incident.getSource(), "") : ModelWords.name(incident.document());
    }
}
