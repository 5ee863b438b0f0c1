package org.kijun.analysis.baseline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

import org.kijun.analysis.baseline.BaselineConflict.ObligationClash;
import org.kijun.analysis.baseline.BaselineConflict.ParameterClash;
import org.kijun.model.Obligation;
import org.kijun.model.Tailoring;

/**
 * The same requirement reached by two ways of inclusion. A tailored value wins over an untailored one, and a value tailored again wins over what it
 * was before; values tailored independently clash.
 */
record Merge(EffectiveRequirement merged, List<BaselineConflict> clashes) {
    static Merge of(EffectiveRequirement first, EffectiveRequirement second) {
        var clashes = new ArrayList<BaselineConflict>();
        var tailorings = both(first.tailorings(), second.tailorings());
        var merged = new EffectiveRequirement(first.requirement(), obligation(first, second, clashes), parameters(first, second, clashes),
                first.inclusion(), tailorings);
        return new Merge(merged, clashes);
    }

    private static Obligation obligation(EffectiveRequirement first, EffectiveRequirement second, List<BaselineConflict> clashes) {
        var here = tailorings(first, Tailoring::isObligationChanged);
        var there = tailorings(second, Tailoring::isObligationChanged);
        if (first.obligation() == second.obligation() || here.containsAll(there)) {
            return first.obligation();
        }
        if (there.containsAll(here)) {
            return second.obligation();
        }
        clashes.add(new ObligationClash(first.requirement(), both(here, there)));
        return stricter(first.obligation(), second.obligation());
    }

    private static List<EffectiveParameter> parameters(EffectiveRequirement first, EffectiveRequirement second, List<BaselineConflict> clashes) {
        var merged = Parameters.byName(first.parameters());
        for (var other : second.parameters()) {
            var present = merged.putIfAbsent(other.name(), other);
            if (present != null && !Parameters.sameValue(present.parameter(), other.parameter())
                    && secondWins(first, second, other.name(), clashes)) {
                merged.put(other.name(), other);
            }
        }
        return List.copyOf(merged.values());
    }

    private static boolean secondWins(EffectiveRequirement first, EffectiveRequirement second, String parameter, List<BaselineConflict> clashes) {
        var here = tailorings(first, tailoring -> Parameters.names(tailoring, parameter));
        var there = tailorings(second, tailoring -> Parameters.names(tailoring, parameter));
        if (!here.containsAll(there) && !there.containsAll(here)) {
            clashes.add(new ParameterClash(first.requirement(), parameter, both(here, there)));
        }
        return !here.containsAll(there) && there.containsAll(here);
    }

    private static List<AppliedTailoring> tailorings(EffectiveRequirement requirement, Predicate<Tailoring> about) {
        return requirement.tailorings().stream().filter(each -> about.test(each.tailoring())).toList();
    }

    /** The tailorings of both, each once. */
    static List<AppliedTailoring> both(List<AppliedTailoring> first, List<AppliedTailoring> second) {
        var both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    /** The stricter of two obligations: shall before should before may. */
    static Obligation stricter(Obligation one, Obligation other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
