package org.kijun.analysis.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.kijun.analysis.Linked;
import org.kijun.analysis.baseline.BaselineConflict.Contradiction;
import org.kijun.analysis.baseline.BaselineConflict.IncludeCycle;
import org.kijun.analysis.baseline.BaselineConflict.WithdrawnSelected;
import org.kijun.model.Baseline;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;

/** Resolves a baseline and what it includes; each baseline once. */
final class Resolution {
    private final Map<Baseline, EffectiveBaseline> resolved = new HashMap<>();
    private final List<Baseline> stack = new ArrayList<>();

    EffectiveBaseline resolve(Baseline baseline) {
        var known = resolved.get(baseline);
        if (known != null) {
            return known;
        }
        stack.add(baseline);
        var selection = new OwnSelection(baseline);
        for (var included : Linked.in(baseline.getIncludes())) {
            include(included, selection);
        }
        stack.removeLast();
        selection.apply();
        selection.conflicts().addAll(conflicts(selection.requirements()));
        var result = new EffectiveBaseline(baseline, selection.requirements(), selection.exclusions(), selection.conflicts());
        resolved.put(baseline, result);
        return result;
    }

    private void include(Baseline included, OwnSelection selection) {
        var from = stack.indexOf(included);
        if (from >= 0) {
            var cycle = new ArrayList<>(stack.subList(from, stack.size()));
            cycle.add(included);
            selection.conflicts().add(new IncludeCycle(cycle));
        } else {
            selection.include(resolve(included));
        }
    }

    /** Withdrawn and contradicting requirements in a selection. */
    static List<BaselineConflict> conflicts(SequencedMap<Requirement, EffectiveRequirement> selected) {
        var positions = new LinkedHashMap<Requirement, Integer>();
        selected.keySet().forEach(requirement -> positions.put(requirement, positions.size()));
        var conflicts = new ArrayList<BaselineConflict>();
        for (var requirement : positions.keySet()) {
            if (requirement.getStatus() == RequirementStatus.WITHDRAWN) {
                conflicts.add(new WithdrawnSelected(requirement));
            }
            conflicts.addAll(contradictions(requirement, positions));
        }
        return conflicts;
    }

    private static List<BaselineConflict> contradictions(Requirement requirement, Map<Requirement, Integer> positions) {
        return requirement.getConflicts().stream()
                .filter(other -> other != requirement && positions.containsKey(other))
                .filter(other -> positions.get(requirement) < positions.get(other) || !other.getConflicts().contains(requirement))
                .<BaselineConflict>map(other -> new Contradiction(requirement, other))
                .toList();
    }
}
