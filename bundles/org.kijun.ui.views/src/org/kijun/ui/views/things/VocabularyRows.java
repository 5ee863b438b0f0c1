package org.kijun.ui.views.things;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kijun.analysis.Linked;
import org.kijun.analysis.Traceability;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.analysis.incident.IncidentChain;
import org.kijun.analysis.incident.IncidentChains;
import org.kijun.model.Baseline;
import org.kijun.model.DeviceClass;
import org.kijun.model.Incident;
import org.kijun.model.Mapping;
import org.kijun.model.Requirement;
import org.kijun.model.Threat;
import org.kijun.report.Standing;
import org.kijun.ui.views.frame.Piece;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.Titles;

/** Baselines, device classes, facts, threats with incidents, and mappings. */
final class VocabularyRows {
    private final Collected collected;
    private final Traceability index;

    VocabularyRows(Collected collected) {
        this.collected = collected;
        this.index = collected.snapshot().index();
    }

    List<Row> rows() {
        return List.of(baselines(), classes(), facts(), threats(), incidents(), mappings());
    }

    private Row baselines() {
        var all = collected.sorted(index.baselines());
        return Collected.heading("baselines", "baseline", all.size(), all.stream().map(this::row).toList());
    }

    private Row row(Baseline baseline) {
        var asked = EffectiveBaseline.of(baseline).requirements().keySet().stream().filter(requirement -> requirement.getName() != null).toList();
        return collected.top(baseline, Piece.quiet(Integer.toString(asked.size()))).with(asked.stream().map(this::row).toList());
    }

    private Row row(Requirement requirement) {
        return collected.row(requirement, List.of(Piece.plain(requirement.getName()), Piece.plain(collected.titles().title(requirement))));
    }

    private Row classes() {
        var all = collected.sorted(index.deviceClasses());
        Map<DeviceClass, List<DeviceClass>> children = new HashMap<>();
        all.forEach(each -> Linked.in(each.getParents()).forEach(parent -> children.computeIfAbsent(parent, absent -> new ArrayList<>()).add(each)));
        var roots = all.stream().filter(each -> Linked.in(each.getParents()).isEmpty()).map(each -> row(each, children, List.of(each))).toList();
        return Collected.heading("classes", "class", all.size(), roots);
    }

    /** @param way from the root; a class that is its own ancestor by mistake ends there */
    private Row row(DeviceClass at, Map<DeviceClass, List<DeviceClass>> children, List<DeviceClass> way) {
        var nested = children.getOrDefault(at, List.of()).stream().filter(child -> !way.contains(child)).map(child -> {
            var further = new ArrayList<>(way);
            further.add(child);
            return row(child, children, further);
        }).toList();
        return collected.top(at).with(nested);
    }

    private Row facts() {
        var all = collected.sorted(index.facts());
        return Collected.heading("facts", "fact", all.size(), all.stream().map(collected::top).toList());
    }

    private Row threats() {
        var all = collected.sorted(index.threats());
        return Collected.heading("threats", "threat", all.size(), all.stream().map(this::row).toList());
    }

    private Row row(Threat threat) {
        var incidents = index.showing(threat).stream().filter(incident -> incident.getName() != null).distinct().toList();
        return collected.top(threat).with(incidents.stream().map(incident -> collected.row(incident, label(incident))).toList());
    }

    private Row incidents() {
        var signs = new HashMap<Incident, Standing>();
        IncidentChains.of(index).forEach(chain -> signs.put(chain.incident(), standing(chain)));
        var rows = collected.sorted(index.incidents()).stream().map(incident -> row(incident, signs.get(incident))).toList();
        return Collected.heading("incidents", "incident", rows.size(), rows);
    }

    private Row row(Incident incident, Standing standing) {
        if (standing != Standing.COUNTERED) {
            collected.markOpen(incident);
        }
        var label = new ArrayList<>(List.of(Piece.sign(standing)));
        label.addAll(label(incident));
        label.add(collected.bundled(incident));
        return collected.row(incident, label);
    }

    private List<Piece> label(Incident incident) {
        return List.of(Piece.plain(Titles.number(incident)), Piece.plain(collected.titles().title(incident)));
    }

    private static Standing standing(IncidentChain chain) {
        if (chain.countered()) {
            return Standing.COUNTERED;
        }
        return chain.open().size() < chain.threats().size() ? Standing.PARTLY_COUNTERED : Standing.NO_REQUIREMENT;
    }

    private Row mappings() {
        var all = collected.sorted(index.mappings());
        return Collected.heading("mappings", "mapping", all.size(), all.stream().map(this::row).toList());
    }

    private Row row(Mapping mapping) {
        return collected.top(mapping, Piece.quiet(Integer.toString(mapping.getEntries().size())));
    }
}
