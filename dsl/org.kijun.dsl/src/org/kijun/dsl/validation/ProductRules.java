package org.kijun.dsl.validation;

import java.util.HashSet;
import org.kijun.model.KijunPackage;
import org.kijun.model.Product;
import org.kijun.model.Requirement;

/** Products as wholes. */
final class ProductRules {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;

    private ProductRules() {
    }

    static void baselinesAreInForce(Product product, Reporter reporter) {
        Withdrawn.report(product, MODEL.getProduct_Baselines(), reporter);
    }

    static void eachRequirementIsAnsweredOnce(Product product, Reporter reporter) {
        var seen = new HashSet<Requirement>();
        for (var statement : product.getStatements()) {
            if (Resolved.orNull(statement.getRequirement()) != null && !seen.add(statement.getRequirement())) {
                reporter.report(KijunIssue.STATEMENT_TWICE, statement, MODEL.getStatement_Requirement(),
                        statement.getRequirement().qualifiedName());
            }
        }
    }
}
