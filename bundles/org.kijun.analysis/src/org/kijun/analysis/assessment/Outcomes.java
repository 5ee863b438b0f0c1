package org.kijun.analysis.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kijun.analysis.Linked;
import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.applicability.ApplicabilityCheck;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;

/**
 * How one product stands to single requirements, worked out when it is asked for and not kept: for tables that are too large for whole assessments.
 * May be used by several threads.
 */
public final class Outcomes {
    private final Product product;
    private final ApplicabilityCheck check;
    private final Map<Requirement, Statement> statements = new HashMap<>();

    private Outcomes(Product product, ApplicabilityCheck check) {
        this.product = product;
        this.check = check;
        for (var statement : product.getStatements()) {
            if (Linked.is(statement.getRequirement())) {
                statements.putIfAbsent(statement.getRequirement(), statement);
            }
        }
    }

    /** Against these baselines; when the list is empty, classes and conditions decide alone. */
    public static Outcomes of(Product product, List<EffectiveBaseline> baselines) {
        return new Outcomes(product, ApplicabilityCheck.against(product, baselines));
    }

    public Product product() {
        return product;
    }

    /** The same as in a whole {@link Assessment}. */
    public Outcome of(Requirement requirement) {
        return Outcome.of(applicability(requirement), statement(requirement));
    }

    public Applicability applicability(Requirement requirement) {
        return check.of(requirement);
    }

    /** The answer that counts. */
    public Optional<Statement> statement(Requirement requirement) {
        return Optional.ofNullable(statements.get(requirement));
    }
}
