package org.kijun.analysis.baseline;

import java.util.List;

import org.kijun.model.Baseline;
import org.kijun.model.Exclusion;
import org.kijun.model.Requirement;
import org.kijun.model.Tailoring;

/** Something in a baseline that its author should settle. */
public sealed interface BaselineConflict {
    /** Two selected requirements must not be asked for together. */
    record Contradiction(Requirement first, Requirement second) implements BaselineConflict {
    }

    /** Included baselines tailor the obligation differently, and the including baseline does not decide. The strictest counts. */
    record ObligationClash(Requirement requirement, List<AppliedTailoring> tailorings) implements BaselineConflict {
        public ObligationClash {
            tailorings = List.copyOf(tailorings);
        }
    }

    /** Included baselines give a parameter different values, and the including baseline does not decide. The first counts. */
    record ParameterClash(Requirement requirement, String parameter, List<AppliedTailoring> tailorings) implements BaselineConflict {
        public ParameterClash {
            tailorings = List.copyOf(tailorings);
        }
    }

    /** A withdrawn requirement is selected. */
    record WithdrawnSelected(Requirement requirement) implements BaselineConflict {
    }

    /** The same baseline names and excludes the requirement. It is left out. */
    record SelectedAndExcluded(Baseline baseline, Exclusion exclusion) implements BaselineConflict {
    }

    /** An exclusion takes out nothing. */
    record IdleExclusion(Baseline baseline, Exclusion exclusion) implements BaselineConflict {
    }

    /** A tailoring is for a requirement that is not selected. */
    record IdleTailoring(Baseline baseline, Tailoring tailoring) implements BaselineConflict {
    }

    /** Baselines include each other in a circle; the circle is cut at the baseline that it came from. */
    record IncludeCycle(List<Baseline> baselines) implements BaselineConflict {
        public IncludeCycle {
            baselines = List.copyOf(baselines);
        }
    }
}
