package org.kijun.analysis.applicability;

import java.util.ArrayList;
import java.util.List;

import org.kijun.analysis.Linked;
import org.kijun.analysis.applicability.Explanation.All;
import org.kijun.analysis.applicability.Explanation.Any;
import org.kijun.analysis.applicability.Explanation.Withdrawn;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.model.Baseline;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;

/**
 * Tells which requirements apply to one product. A requirement applies when a baseline of the product asks for it, the product is of one of its
 * classes, and its condition holds. Without a baseline the classes and the condition decide alone.
 */
public final class ApplicabilityCheck {
    private final Profile profile;
    private final Evaluation evaluation;
    private final List<ScopedBaseline> baselines;

    private ApplicabilityCheck(Profile profile, List<EffectiveBaseline> baselines) {
        this.profile = profile;
        this.evaluation = new Evaluation(profile);
        this.baselines = baselines.stream().map(this::scoped).toList();
    }

    /** Against the baselines that the product names. */
    public static ApplicabilityCheck of(Product product) {
        return of(product, Linked.in(product.getBaselines()));
    }

    /** Against these baselines instead of those that the product names; against none when the list is empty. */
    public static ApplicabilityCheck of(Product product, List<Baseline> baselines) {
        return new ApplicabilityCheck(Profile.of(product), baselines.stream().distinct().map(EffectiveBaseline::of).toList());
    }

    /** Against baselines that are resolved already, so that many products can share them. */
    public static ApplicabilityCheck against(Product product, List<EffectiveBaseline> baselines) {
        return new ApplicabilityCheck(Profile.of(product), baselines);
    }

    public Profile profile() {
        return profile;
    }

    /** The baselines that count, resolved, each with whether the product is in its scope. */
    public List<ScopedBaseline> baselines() {
        return baselines;
    }

    public Applicability of(Requirement requirement) {
        return Decision.of(All.of(parts(requirement)));
    }

    private List<Explanation> parts(Requirement requirement) {
        var parts = new ArrayList<Explanation>();
        if (requirement.getStatus() == RequirementStatus.WITHDRAWN) {
            parts.add(new Withdrawn(requirement));
        }
        if (!baselines.isEmpty()) {
            parts.add(selection(requirement));
        }
        parts.add(evaluation.classes(requirement.getDeviceClasses(), requirement));
        if (requirement.getCondition() != null) {
            parts.add(evaluation.of(requirement.getCondition()));
        }
        return parts;
    }

    private Explanation selection(Requirement requirement) {
        var selections = baselines.stream().map(baseline -> baseline.selection(requirement)).toList();
        return selections.size() == 1 ? selections.getFirst() : Any.of(selections);
    }

    private ScopedBaseline scoped(EffectiveBaseline effective) {
        var scope = new ArrayList<Explanation>();
        var baseline = effective.baseline();
        if (!baseline.getDeviceClasses().isEmpty()) {
            scope.add(evaluation.classes(baseline.getDeviceClasses(), baseline));
        }
        if (baseline.getCondition() != null) {
            scope.add(evaluation.of(baseline.getCondition()));
        }
        return new ScopedBaseline(effective, scope);
    }
}
