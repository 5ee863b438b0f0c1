package org.kijun.analysis.baseline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.kijun.analysis.baseline.BaselineConflict.ParameterClash;
import org.kijun.model.Requirement;

/** Several baselines asked of the same product. */
final class Together {
    private final SequencedMap<Requirement, EffectiveRequirement> requirements = new LinkedHashMap<>();
    private final List<BaselineConflict> clashes = new ArrayList<>();
    private final List<EffectiveBaseline> baselines;

    private Together(List<EffectiveBaseline> baselines) {
        this.baselines = baselines;
    }

    static Together of(List<EffectiveBaseline> baselines) {
        var together = new Together(baselines);
        for (var baseline : baselines) {
            baseline.requirements().forEach((requirement, effective) -> together.requirements.merge(requirement, effective, together::merged));
        }
        return together;
    }

    List<BaselineConflict> conflicts() {
        var conflicts = new ArrayList<>(clashes);
        conflicts.addAll(Resolution.conflicts(requirements));
        var inside = new HashSet<BaselineConflict>();
        baselines.forEach(baseline -> inside.addAll(baseline.conflicts()));
        conflicts.removeIf(inside::contains);
        return conflicts;
    }

    private EffectiveRequirement merged(EffectiveRequirement first, EffectiveRequirement second) {
        var present = Parameters.byName(first.parameters());
        for (var other : second.parameters()) {
            var here = present.get(other.name());
            if (here != null && !Parameters.sameValue(here.parameter(), other.parameter())) {
                clashes.add(new ParameterClash(first.requirement(), other.name(), Merge.both(first.tailorings(), second.tailorings())));
            }
        }
        return first.together(second);
    }
}
