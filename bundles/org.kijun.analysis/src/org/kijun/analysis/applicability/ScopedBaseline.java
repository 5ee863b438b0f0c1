package org.kijun.analysis.applicability;

import java.util.List;

import org.kijun.analysis.applicability.Explanation.All;
import org.kijun.analysis.applicability.Explanation.Excluded;
import org.kijun.analysis.applicability.Explanation.NotSelected;
import org.kijun.analysis.applicability.Explanation.Selected;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.model.Requirement;
import org.kijun.model.derived.Truth;

/**
 * A baseline as one product sees it.
 *
 * @param scope whether the product is one that the baseline is for; empty when the baseline is for every product
 */
public record ScopedBaseline(EffectiveBaseline effective, List<Explanation> scope) {
    public ScopedBaseline {
        scope = List.copyOf(scope);
    }

    /** Whether the product is in the scope of the baseline. */
    public Truth inScope() {
        return All.of(scope).truth();
    }

    /** How the baseline stands to the requirement. */
    Explanation selection(Requirement requirement) {
        var selected = effective.requirements().get(requirement);
        if (selected != null) {
            return new Selected(inScope(), effective.baseline(), selected, scope);
        }
        var excluded = effective.exclusions().get(requirement);
        return excluded == null ? new NotSelected(effective.baseline()) : new Excluded(effective.baseline(), excluded);
    }
}
