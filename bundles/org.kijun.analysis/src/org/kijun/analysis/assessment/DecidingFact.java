package org.kijun.analysis.assessment;

import java.util.List;

import org.kijun.model.Fact;
import org.kijun.model.Requirement;

/**
 * An open fact and what hangs on it.
 *
 * @param requirements the undecided requirements that the answer can decide
 */
public record DecidingFact(Fact fact, List<Requirement> requirements) {
    public DecidingFact {
        requirements = List.copyOf(requirements);
    }
}
