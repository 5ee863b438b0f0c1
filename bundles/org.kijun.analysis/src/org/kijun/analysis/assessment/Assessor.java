package org.kijun.analysis.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

import org.kijun.analysis.Linked;
import org.kijun.analysis.applicability.ApplicabilityCheck;
import org.kijun.analysis.change.Suspect;
import org.kijun.analysis.change.Suspects;
import org.kijun.analysis.taxonomy.Taxonomy;
import org.kijun.model.Baseline;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.Statement;

/** Makes the assessment of one product. */
final class Assessor {
    private final Product product;
    private final ApplicabilityCheck check;
    private final CommonSelection selection;
    private final Suspects suspects = new Suspects();
    private final Map<Requirement, List<Statement>> statements = new HashMap<>();

    Assessor(Product product, List<Baseline> baselines) {
        this.product = product;
        this.check = ApplicabilityCheck.of(product, baselines);
        this.selection = new CommonSelection(check.baselines());
        for (var statement : product.getStatements()) {
            if (Linked.is(statement.getRequirement())) {
                statements.computeIfAbsent(statement.getRequirement(), absent -> new ArrayList<>(1)).add(statement);
            }
        }
    }

    Assessment assess(List<Requirement> all) {
        var asked = check.baselines().isEmpty() ? forClasses(all) : selection.requirements();
        var rows = asked.stream().map(this::row).toList();
        var unasked = product.getStatements().stream().filter(statement -> !asked.contains(statement.getRequirement())).toList();
        return new Assessment(product, check.baselines(), rows, unasked, selection.conflicts());
    }

    private SequencedSet<Requirement> forClasses(List<Requirement> all) {
        var asked = new LinkedHashSet<Requirement>();
        for (var requirement : all) {
            if (requirement.getStatus() != RequirementStatus.WITHDRAWN && mayBeFor(requirement)) {
                asked.add(requirement);
            }
        }
        return asked;
    }

    private boolean mayBeFor(Requirement requirement) {
        return check.profile().held().isEmpty() || Taxonomy.holdsFor(requirement.getDeviceClasses(), check.profile().classes());
    }

    private AssessedRequirement row(Requirement requirement) {
        var applicability = check.of(requirement);
        var given = statements.getOrDefault(requirement, List.of());
        var counts = given.stream().findFirst();
        var further = given.isEmpty() ? given : given.subList(1, given.size());
        return new AssessedRequirement(selection.effective(requirement), applicability, counts, further, Outcome.of(applicability, counts),
                suspects(requirement, counts));
    }

    private List<Suspect> suspects(Requirement requirement, Optional<Statement> statement) {
        var found = new ArrayList<Suspect>();
        statement.flatMap(given -> suspects.of(product, given)).ifPresent(found::add);
        found.addAll(suspects.traces(requirement));
        return found;
    }
}
