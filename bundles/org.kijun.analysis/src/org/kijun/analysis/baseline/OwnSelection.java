package org.kijun.analysis.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

import org.kijun.analysis.Linked;
import org.kijun.analysis.baseline.BaselineConflict.IdleExclusion;
import org.kijun.analysis.baseline.BaselineConflict.IdleTailoring;
import org.kijun.analysis.baseline.BaselineConflict.ObligationClash;
import org.kijun.analysis.baseline.BaselineConflict.ParameterClash;
import org.kijun.analysis.baseline.BaselineConflict.SelectedAndExcluded;
import org.kijun.model.Baseline;
import org.kijun.model.Exclusion;
import org.kijun.model.Requirement;
import org.kijun.model.Tailoring;

/** One baseline being resolved: first what it includes, then what it says itself. */
final class OwnSelection {
    private final Baseline baseline;
    private final Set<Requirement> own;
    private final SequencedMap<Requirement, EffectiveRequirement> requirements = new LinkedHashMap<>();
    private final SequencedMap<Requirement, AppliedExclusion> exclusions = new LinkedHashMap<>();
    private final List<BaselineConflict> conflicts = new ArrayList<>();

    OwnSelection(Baseline baseline) {
        this.baseline = baseline;
        this.own = new LinkedHashSet<>(Linked.in(baseline.getRequirements()));
    }

    SequencedMap<Requirement, EffectiveRequirement> requirements() {
        return requirements;
    }

    SequencedMap<Requirement, AppliedExclusion> exclusions() {
        return exclusions;
    }

    List<BaselineConflict> conflicts() {
        return conflicts;
    }

    void include(EffectiveBaseline included) {
        for (var entry : included.requirements().entrySet()) {
            requirements.merge(entry.getKey(), lifted(entry.getValue()), this::merged);
        }
        included.exclusions().forEach(exclusions::putIfAbsent);
    }

    /** Adds the own requirements, takes out the exclusions and applies the tailorings of the baseline itself. */
    void apply() {
        own.forEach(this::require);
        baseline.getExclusions().stream().filter(exclusion -> Linked.is(exclusion.getRequirement())).forEach(this::exclude);
        baseline.getTailorings().stream().filter(tailoring -> Linked.is(tailoring.getRequirement())).forEach(this::tailor);
        requirements.keySet().forEach(exclusions::remove);
        conflicts.removeIf(conflict -> conflict instanceof ObligationClash clash && !requirements.containsKey(clash.requirement())
                || conflict instanceof ParameterClash other && !requirements.containsKey(other.requirement()));
    }

    private EffectiveRequirement lifted(EffectiveRequirement requirement) {
        var inclusion = new ArrayList<Baseline>(requirement.inclusion().size() + 1);
        inclusion.add(baseline);
        inclusion.addAll(requirement.inclusion());
        return new EffectiveRequirement(requirement.requirement(), requirement.obligation(), requirement.parameters(), inclusion,
                requirement.tailorings());
    }

    private EffectiveRequirement merged(EffectiveRequirement first, EffectiveRequirement second) {
        var merge = Merge.of(first, second);
        conflicts.addAll(merge.clashes());
        return merge.merged();
    }

    private void exclude(Exclusion exclusion) {
        if (own.contains(exclusion.getRequirement())) {
            conflicts.add(new SelectedAndExcluded(baseline, exclusion));
        }
        if (requirements.remove(exclusion.getRequirement()) == null) {
            conflicts.add(new IdleExclusion(baseline, exclusion));
        } else {
            exclusions.put(exclusion.getRequirement(), new AppliedExclusion(baseline, exclusion));
        }
    }

    private void require(Requirement requirement) {
        var untailored = EffectiveRequirement.untailored(requirement);
        requirements.putIfAbsent(requirement, new EffectiveRequirement(requirement, untailored.obligation(), untailored.parameters(),
                List.of(baseline), List.of()));
    }

    private void tailor(Tailoring tailoring) {
        var before = requirements.get(tailoring.getRequirement());
        if (before == null) {
            conflicts.add(new IdleTailoring(baseline, tailoring));
            return;
        }
        conflicts.removeIf(conflict -> settles(tailoring, conflict));
        requirements.put(tailoring.getRequirement(), tailored(before, new AppliedTailoring(baseline, tailoring)));
    }

    private static EffectiveRequirement tailored(EffectiveRequirement before, AppliedTailoring applied) {
        var tailorings = new ArrayList<>(before.tailorings());
        tailorings.add(applied);
        var tailoring = applied.tailoring();
        return new EffectiveRequirement(before.requirement(), tailoring.isObligationChanged() ? tailoring.getObligation() : before.obligation(),
                Parameters.tailored(before.parameters(), applied), before.inclusion(), tailorings);
    }

    private static boolean settles(Tailoring tailoring, BaselineConflict conflict) {
        return switch (conflict) {
            case ObligationClash clash -> clash.requirement() == tailoring.getRequirement() && tailoring.isObligationChanged();
            case ParameterClash clash -> clash.requirement() == tailoring.getRequirement() && Parameters.names(tailoring, clash.parameter());
            case BaselineConflict.Contradiction other -> false;
            case BaselineConflict.WithdrawnSelected other -> false;
            case SelectedAndExcluded other -> false;
            case IdleExclusion other -> false;
            case IdleTailoring other -> false;
            case BaselineConflict.IncludeCycle other -> false;
        };
    }
}
