package org.kijun.model.derived;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kijun.model.Baseline;
import org.kijun.model.Exclusion;
import org.kijun.model.Requirement;

/** What a baseline asks for. */
public final class Baselines {
    private Baselines() {
    }

    /** The requirements taken over from included baselines and selected here, without the excluded ones, in order of selection. */
    public static Set<Requirement> selection(Baseline baseline) {
        return selection(baseline, new HashMap<>());
    }

    /** What would be selected if the baseline excluded nothing itself. */
    public static Set<Requirement> offered(Baseline baseline) {
        return offered(baseline, new HashMap<>());
    }

    /** Every baseline is looked at once; a cycle, which is an error of the text, counts as empty where it closes. */
    private static Set<Requirement> selection(Baseline baseline, Map<Baseline, Set<Requirement>> known) {
        if (!known.containsKey(baseline)) {
            known.put(baseline, Set.of());
            var selected = offered(baseline, known);
            baseline.getExclusions().stream().map(Exclusion::getRequirement).forEach(selected::remove);
            known.put(baseline, selected);
        }
        return known.get(baseline);
    }

    private static Set<Requirement> offered(Baseline baseline, Map<Baseline, Set<Requirement>> known) {
        var offered = new LinkedHashSet<Requirement>();
        known.putIfAbsent(baseline, Set.of());
        baseline.getIncludes().forEach(included -> offered.addAll(selection(included, known)));
        offered.addAll(baseline.getRequirements());
        return offered;
    }
}
