package org.kijun.ui.views.coverage;

import java.util.Optional;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.analysis.coverage.Coverage;
import org.kijun.analysis.coverage.CoverageScope;
import org.kijun.model.Baseline;
import org.kijun.ui.live.Snapshot;

/** Coverage as the window means it: of the chosen baseline, or of everything. */
public final class Scopes {
    private Scopes() {
    }

    /** @param baseline the qualified name of the chosen baseline; one that is not there counts as none */
    public static Coverage coverage(Snapshot snapshot, Optional<String> baseline) {
        return Coverage.of(snapshot.index(), baseline.flatMap(name -> snapshot.project().find(name, Baseline.class))
                .<CoverageScope>map(found -> new CoverageScope.ForBaseline(EffectiveBaseline.of(found))).orElseGet(CoverageScope.Everything::new));
    }
}
