package org.kijun.analysis.baseline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.kijun.model.Baseline;
import org.kijun.model.Requirement;

/**
 * What a baseline asks for after its includes, exclusions and tailorings are worked in.
 *
 * @param requirements first those of the included baselines in their order, then its own
 * @param exclusions what this baseline or an included one takes out, and nothing else brings back
 * @param conflicts what its author should settle
 */
public record EffectiveBaseline(
        Baseline baseline,
        SequencedMap<Requirement, EffectiveRequirement> requirements,
        SequencedMap<Requirement, AppliedExclusion> exclusions,
        List<BaselineConflict> conflicts) {

    public EffectiveBaseline {
        requirements = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(requirements));
        exclusions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(exclusions));
        conflicts = List.copyOf(conflicts);
    }

    /** Works in includes, exclusions and tailorings. The scope of an included baseline is not taken over, only its selection. */
    public static EffectiveBaseline of(Baseline baseline) {
        return new Resolution().resolve(baseline);
    }

    /** What stands in the way when several baselines are asked of the same product. Conflicts inside one of them are left out. */
    public static List<BaselineConflict> between(List<EffectiveBaseline> baselines) {
        return baselines.size() < 2 ? List.of() : Together.of(baselines).conflicts();
    }
}
