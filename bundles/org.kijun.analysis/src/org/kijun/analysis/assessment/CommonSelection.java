package org.kijun.analysis.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;

import org.kijun.analysis.applicability.ScopedBaseline;
import org.kijun.analysis.baseline.BaselineConflict;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.model.Requirement;
import org.kijun.model.derived.Truth;

/**
 * What several baselines ask of one product together. Only baselines whose scope the product is in have a say; when it is in none, those whose scope
 * is undecided, and then the others.
 */
final class CommonSelection {
    private final List<ScopedBaseline> baselines;
    private final List<List<EffectiveBaseline>> ranks;

    CommonSelection(List<ScopedBaseline> baselines) {
        this.baselines = baselines;
        this.ranks = List.of(inScope(Truth.TRUE), inScope(Truth.UNKNOWN), inScope(Truth.FALSE));
    }

    SequencedSet<Requirement> requirements() {
        var all = new LinkedHashSet<Requirement>();
        baselines.forEach(baseline -> all.addAll(baseline.effective().requirements().keySet()));
        return all;
    }

    /** The requirement with the strictest obligation and, for each parameter, the first value. */
    EffectiveRequirement effective(Requirement requirement) {
        for (var rank : ranks) {
            var asked = rank.stream().map(baseline -> baseline.requirements().get(requirement)).filter(Objects::nonNull);
            var together = asked.reduce(EffectiveRequirement::together);
            if (together.isPresent()) {
                return together.get();
            }
        }
        return EffectiveRequirement.untailored(requirement);
    }

    /** Those inside the baselines and those between them, each once; baselines that the product is out of the scope of say nothing. */
    List<BaselineConflict> conflicts() {
        var counting = baselines.stream().filter(baseline -> baseline.inScope() != Truth.FALSE).map(ScopedBaseline::effective).toList();
        var conflicts = new LinkedHashSet<BaselineConflict>();
        counting.forEach(baseline -> conflicts.addAll(baseline.conflicts()));
        conflicts.addAll(EffectiveBaseline.between(counting));
        return List.copyOf(conflicts);
    }

    private List<EffectiveBaseline> inScope(Truth truth) {
        return baselines.stream().filter(baseline -> baseline.inScope() == truth).map(ScopedBaseline::effective).toList();
    }
}
