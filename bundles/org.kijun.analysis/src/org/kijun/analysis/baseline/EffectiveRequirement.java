package org.kijun.analysis.baseline;

import java.util.List;

import org.kijun.model.Baseline;
import org.kijun.model.Obligation;
import org.kijun.model.Requirement;

/**
 * A requirement as it counts: with the obligation and the parameters that are left after tailoring.
 *
 * @param parameters those of the requirement in their order, then those that a tailoring adds
 * @param inclusion the baselines from the one asked for, by its includes, to the one that names the requirement; of several ways the first. Empty
 *            without a baseline
 * @param tailorings what changed it, the innermost baseline first
 */
public record EffectiveRequirement(
        Requirement requirement,
        Obligation obligation,
        List<EffectiveParameter> parameters,
        List<Baseline> inclusion,
        List<AppliedTailoring> tailorings) {

    public EffectiveRequirement {
        parameters = List.copyOf(parameters);
        inclusion = List.copyOf(inclusion);
        tailorings = List.copyOf(tailorings);
    }

    /** The requirement as it is written, without a baseline. */
    public static EffectiveRequirement untailored(Requirement requirement) {
        return new EffectiveRequirement(requirement, requirement.getObligation(), Parameters.of(requirement), List.of(), List.of());
    }

    /** The same requirement asked for by two baselines that both count: the stricter obligation, and of two parameter values the first. */
    public EffectiveRequirement together(EffectiveRequirement other) {
        var both = Parameters.byName(parameters);
        other.parameters.forEach(parameter -> both.putIfAbsent(parameter.name(), parameter));
        return new EffectiveRequirement(requirement, Merge.stricter(obligation, other.obligation), List.copyOf(both.values()), inclusion,
                Merge.both(tailorings, other.tailorings));
    }

    /** Whether the obligation is another one than that of the requirement. */
    public boolean obligationTailored() {
        return obligation != requirement.getObligation();
    }
}
