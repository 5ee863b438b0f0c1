package org.kijun.dsl.ide.navigate;

import java.util.List;
import java.util.stream.Collectors;
import org.kijun.dsl.ide.index.Relations;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.Statement;
import org.kijun.model.derived.Applicability;
import org.kijun.model.derived.Baselines;
import org.kijun.model.derived.Truth;

/** How far a product has answered what applies to it. */
public final class Standing {
    private Standing() {
    }

    /**
     * The requirements that apply to the product, or may apply once an open fact is known, and have no answer yet: those of its
     * baselines, or all requirements when it names none.
     */
    public static List<Requirement> open(Product product) {
        var answered = product.getStatements().stream().map(Statement::getRequirement).collect(Collectors.toSet());
        return asked(product).stream()
                .filter(requirement -> !answered.contains(requirement) && requirement.getStatus() != RequirementStatus.WITHDRAWN)
                .filter(requirement -> Applicability.of(requirement, product) != Truth.FALSE)
                .toList();
    }

    private static List<Requirement> asked(Product product) {
        var selected = product.getBaselines().stream().filter(baseline -> !baseline.eIsProxy())
                .flatMap(baseline -> Baselines.selection(baseline).stream()).collect(Collectors.<Requirement>toSet());
        return Relations.of(product).requirements().stream().filter(requirement -> product.getBaselines().isEmpty() || selected.contains(requirement)).toList();
    }
}
