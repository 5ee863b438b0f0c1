package org.kijun.analysis.baseline;

import org.kijun.model.Baseline;
import org.kijun.model.Tailoring;

/** A tailoring and the baseline that holds it. */
public record AppliedTailoring(Baseline baseline, Tailoring tailoring) {
}
