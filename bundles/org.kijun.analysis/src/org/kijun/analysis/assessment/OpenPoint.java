package org.kijun.analysis.assessment;

import java.util.List;
import java.util.Optional;

import org.kijun.analysis.applicability.OpenFact;
import org.kijun.analysis.change.Suspect;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;

/** Something that is left to do for one requirement of an assessment. */
public sealed interface OpenPoint {
    Requirement requirement();

    /** It applies and is not answered. */
    record Unanswered(Requirement requirement) implements OpenPoint {
    }

    /** Open facts decide whether it applies. */
    record UndecidedFacts(Requirement requirement, List<OpenFact> facts) implements OpenPoint {
        public UndecidedFacts {
            facts = List.copyOf(facts);
        }
    }

    record NotMet(Requirement requirement, Statement statement) implements OpenPoint {
    }

    record PartlyMet(Requirement requirement, Statement statement) implements OpenPoint {
    }

    /**
     * It will be met later.
     *
     * @param due ISO date, empty when none is given
     */
    record Planned(Requirement requirement, Statement statement, Optional<String> due) implements OpenPoint {
    }

    /** The answer was given to an older wording. */
    record SuspectAnswer(Requirement requirement, Suspect suspect) implements OpenPoint {
    }

    /** An equivalent function is claimed and nobody has reviewed it. */
    record UnreviewedEquivalent(Requirement requirement, Statement statement) implements OpenPoint {
    }

    /** An equivalent function is claimed, and the requirement does not accept one. */
    record EquivalentNotAccepted(Requirement requirement, Statement statement) implements OpenPoint {
    }

    /** "Not applicable" is claimed, and classes and conditions say that it applies. */
    record ClaimedNotApplicable(Requirement requirement, Statement statement) implements OpenPoint {
    }

    /** The requirement is answered more than once; the first answer counts. */
    record AnsweredTwice(Requirement requirement, List<Statement> further) implements OpenPoint {
        public AnsweredTwice {
            further = List.copyOf(further);
        }
    }
}
