package org.kijun.analysis.baseline;

import org.kijun.model.Baseline;
import org.kijun.model.Exclusion;

/** An exclusion and the baseline that holds it. */
public record AppliedExclusion(Baseline baseline, Exclusion exclusion) {
}
