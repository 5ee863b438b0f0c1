package org.kijun.ui.views.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kijun.analysis.Linked;
import org.kijun.analysis.Traceability;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.model.Alternative;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.Incident;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.TestCase;
import org.kijun.model.Threat;
import org.kijun.model.Topic;
import org.kijun.model.derived.Contents;
import org.kijun.ui.live.Snapshot;

/** Where a graph begins: at the element itself, or at what it gathers, such as the clauses of a document or the requirements of a baseline. */
final class Members {
    private Members() {
    }

    /** Elements that can stand in a graph. */
    static List<Named> of(Named focus, Snapshot snapshot) {
        var index = snapshot.index();
        return switch (focus) {
            case Clause clause -> traced(clause, index);
            case Requirement requirement -> List.of(requirement);
            case TestCase test -> List.of(test);
            case Product product -> List.of(product);
            case Threat threat -> List.of(threat);
            case Incident incident -> List.of(incident);
            case Alternative alternative when alternative.eContainer() instanceof Requirement requirement -> List.of(requirement);
            case Document document -> traced(document.allClauses(), index);
            case Baseline baseline -> List.copyOf(EffectiveBaseline.of(baseline).requirements().keySet());
            case DeviceClass deviceClass -> requirements(index, requirement -> requirement.getDeviceClasses().contains(deviceClass));
            case Topic topic -> requirements(index, requirement -> requirement.getTopic() == topic);
            case Fact fact -> requirements(index, requirement -> asks(requirement, fact));
            default -> List.of();
        };
    }

    /** The clause, and the clauses nested in it that requirements take up. */
    private static List<Named> traced(Clause clause, Traceability index) {
        var clauses = new ArrayList<Named>(List.of(clause));
        Contents.walk(clause, inside -> {
            if (inside instanceof Clause nested && nested != clause && !index.tracesTo(nested).isEmpty()) {
                clauses.add(nested);
            }
        });
        return clauses;
    }

    private static List<Named> traced(List<Clause> clauses, Traceability index) {
        return clauses.stream().filter(clause -> clause.getName() != null && !index.tracesTo(clause).isEmpty()).<Named>map(clause -> clause).toList();
    }

    private static List<Named> requirements(Traceability index, Predicate<Requirement> which) {
        return index.requirements().stream().filter(requirement -> requirement.getName() != null).filter(which).<Named>map(each -> each).toList();
    }

    private static boolean asks(Requirement requirement, Fact fact) {
        var found = new boolean[1];
        if (Linked.is(requirement.getCondition())) {
            Contents.walk(requirement.getCondition(), part -> found[0] |= part instanceof FactTest test && test.getFact() == fact);
        }
        return found[0];
    }
}
