package org.kijun.dsl.ide.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.kijun.model.Clause;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.OverlayText;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.Threat;
import org.kijun.model.Trace;
import org.kijun.model.derived.Containers;
import org.kijun.model.derived.Contents;

/** Who refers to what over all files: the other direction of the references in the texts. */
public final class Relations {
    private final Map<EObject, List<Trace>> traces = new HashMap<>();
    private final Map<EObject, List<Statement>> answers = new HashMap<>();
    private final Map<EObject, List<Requirement>> asking = new HashMap<>();
    private final Map<EObject, List<Requirement>> countering = new HashMap<>();
    private final Map<EObject, List<OverlayText>> texts = new HashMap<>();
    private final List<Requirement> requirements = new ArrayList<>();

    private Relations(ResourceSet resources) {
        Everything.modules(resources).forEach(module -> Contents.walk(module, this::add));
    }

    /** The relations among the files as they are now. */
    public static Relations of(EObject anyone) {
        return Known.of(anyone.eResource().getResourceSet(), Relations.class, Relations::new);
    }

    /** All requirements, in the order of files and text. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** What traces the clause. */
    public List<Trace> traces(Clause clause) {
        return traces.getOrDefault(clause, List.of());
    }

    /** What products answer to the requirement. */
    public List<Statement> answers(Requirement requirement) {
        return answers.getOrDefault(requirement, List.of());
    }

    /** The requirements whose conditions ask for the fact. */
    public List<Requirement> asking(Fact fact) {
        return asking.getOrDefault(fact, List.of()).stream().distinct().toList();
    }

    public List<Requirement> countering(Threat threat) {
        return countering.getOrDefault(threat, List.of());
    }

    /** The texts of the document that lie in private overlays. */
    public List<OverlayText> texts(Clause clause) {
        return texts.getOrDefault(clause, List.of());
    }

    /** The answers of products to what traces the clause. */
    public List<Statement> answers(Clause clause) {
        return traces(clause).stream().map(trace -> (Requirement) trace.eContainer()).distinct().flatMap(requirement -> answers(requirement).stream()).toList();
    }

    /** How many products gave one of the answers. */
    public static int products(List<Statement> answers) {
        return (int) answers.stream().map(EObject::eContainer).filter(Product.class::isInstance).distinct().count();
    }

    private void add(EObject element) {
        switch (element) {
            case Trace trace -> enter(traces, trace.getClause(), trace);
            case Statement statement -> enter(answers, statement.getRequirement(), statement);
            case OverlayText text -> enter(texts, text.getClause(), text);
            case FactTest test when Containers.nearest(test, Requirement.class) instanceof Requirement requirement -> enter(asking, test.getFact(), requirement);
            case Requirement requirement -> {
                requirements.add(requirement);
                requirement.getCounters().forEach(threat -> enter(countering, threat, requirement));
            }
            default -> { }
        }
    }

    private static <T> void enter(Map<EObject, List<T>> relation, EObject to, T from) {
        if (to != null && !to.eIsProxy()) {
            relation.computeIfAbsent(to, none -> new ArrayList<>()).add(from);
        }
    }
}
