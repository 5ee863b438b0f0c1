package org.kijun.analysis.assessment;

import java.util.List;
import java.util.Optional;

import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.baseline.EffectiveParameter;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.analysis.change.Suspect;
import org.kijun.model.Evidence;
import org.kijun.model.Obligation;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;

/**
 * One line of an assessment.
 *
 * @param effective the requirement as it counts for this product; with several baselines the strictest obligation
 * @param statement the answer of the product; of several answers the first
 * @param furtherStatements answers that were given in addition and do not count
 * @param suspects the answer and the traces of the requirement, where they are suspect
 */
public record AssessedRequirement(
        EffectiveRequirement effective,
        Applicability applicability,
        Optional<Statement> statement,
        List<Statement> furtherStatements,
        Outcome outcome,
        List<Suspect> suspects) {

    public AssessedRequirement {
        furtherStatements = List.copyOf(furtherStatements);
        suspects = List.copyOf(suspects);
    }

    public Requirement requirement() {
        return effective.requirement();
    }

    public Obligation obligation() {
        return effective.obligation();
    }

    public List<EffectiveParameter> parameters() {
        return effective.parameters();
    }

    /** What proves the answer; empty without an answer. */
    public List<Evidence> evidence() {
        return statement.<List<Evidence>>map(Statement::getEvidence).orElse(List.of());
    }

    /** Whether an equivalent function is claimed that nobody has reviewed. */
    public boolean unreviewedEquivalent() {
        return outcome == Outcome.EQUIVALENT
                && statement.map(Statement::getReviewer).filter(reviewer -> !reviewer.isBlank()).isEmpty();
    }
}
