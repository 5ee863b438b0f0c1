package org.kijun.analysis.baseline;

import java.util.Optional;

import org.kijun.model.Baseline;
import org.kijun.model.Parameter;

/**
 * A parameter with the value that counts.
 *
 * @param parameter the value and its unit, from the requirement or from a tailoring
 * @param tailoredBy the baseline that set the value; empty when it is that of the requirement
 */
public record EffectiveParameter(Parameter parameter, Optional<Baseline> tailoredBy) {
    public String name() {
        return parameter.getName();
    }
}
