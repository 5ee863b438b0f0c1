package org.kijun.ui.product.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.DecidingFact;
import org.kijun.analysis.taxonomy.Taxonomy;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.derived.Contents;
import org.kijun.model.derived.DeviceClasses;

/**
 * A fact as a question to the maker of a product.
 *
 * @param asking   the requirements for classes of the product that ask for the fact
 * @param deciding those among them that are undecided until the question is answered
 */
public record Question(Fact fact, List<Requirement> asking, List<Requirement> deciding) {
    public Question {
        asking = List.copyOf(asking);
        deciding = List.copyOf(deciding);
    }

    /** Whether some requirement for the product asks for the fact, so that the answer matters. */
    public boolean matters() {
        return !asking.isEmpty();
    }

    /** All facts: those of the text that has most of them first, for there they stand in an order made for people; else in the order of their texts. */
    public static List<Question> of(Assessment assessment, List<Fact> facts) {
        var asking = asking(assessment);
        var together = facts.stream().collect(Collectors.groupingBy(EcoreUtil::getRootContainer, Collectors.counting()));
        var deciding = assessment.decidingFacts().stream().collect(Collectors.toMap(DecidingFact::fact, DecidingFact::requirements));
        return facts.stream().sorted(Comparator.comparingLong((Fact fact) -> -together.get(EcoreUtil.getRootContainer(fact))))
                .map(fact -> new Question(fact, List.copyOf(asking.getOrDefault(fact, Set.of())), deciding.getOrDefault(fact, List.of())))
                .toList();
    }

    private static Map<Fact, Set<Requirement>> asking(Assessment assessment) {
        var held = assessment.product().getDeviceClasses().stream().flatMap(each -> DeviceClasses.ancestors(each).stream())
                .collect(Collectors.toSet());
        var asking = new LinkedHashMap<Fact, Set<Requirement>>();
        for (var row : assessment.rows()) {
            var requirement = row.requirement();
            if (requirement.getStatus() != RequirementStatus.WITHDRAWN && Taxonomy.holdsFor(requirement.getDeviceClasses(), held)) {
                tested(requirement).forEach(fact -> asking.computeIfAbsent(fact, none -> new LinkedHashSet<>()).add(requirement));
            }
        }
        return asking;
    }

    private static List<Fact> tested(Requirement requirement) {
        var facts = new ArrayList<Fact>();
        if (requirement.getCondition() != null) {
            Contents.walk(requirement.getCondition(), each -> {
                if (each instanceof FactTest test && test.getFact() != null) {
                    facts.add(test.getFact());
                }
            });
        }
        return facts;
    }
}
