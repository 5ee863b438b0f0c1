package org.kijun.dsl.validation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.Clause;
import org.kijun.model.Mapping;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.Requirement;
import org.kijun.model.Trace;

/** All that is known beside the element that a rule looks at. The model must not change while it is in use. */
public abstract class Project {
    private Set<Clause> takenUp;
    private MappingIndex mappings;
    private final Map<EReference, RelationCircles> circles = new HashMap<>();

    /** All loaded files, those of the workspace first. */
    public abstract Collection<Module> modules();

    /** Whether the element is of the workspace and not of the library. */
    public abstract boolean isOwn(EObject element);

    /** Where the element of the same kind is that bore the name of this one first; empty when there is none. */
    public abstract Optional<String> placeOfOther(Named named);

    /** The folder of the file that the element stands in; empty where files must not be looked at. */
    public abstract Optional<Path> folder(EObject element);

    /** Whether a requirement traces the clause, or a mapping says why nothing does. */
    public final boolean isTakenUp(Clause clause) {
        if (takenUp == null) {
            takenUp = new HashSet<>();
            modules().forEach(this::collectTakenUp);
        }
        return takenUp.contains(clause);
    }

    /** What the mappings say together. */
    public final MappingIndex mappings() {
        if (mappings == null) {
            mappings = new MappingIndex();
            modules().forEach(module -> module.getDeclarations().forEach(declaration -> {
                if (declaration instanceof Mapping mapping) {
                    mappings.add(mapping);
                }
            }));
        }
        return mappings;
    }

    /**
     * The elements on a way along the reference from the element back to itself, the element at both ends; empty when there is none.
     *
     * @param relation a reference of declarations to declarations of the same kind
     */
    public final List<Named> circle(Named element, EReference relation) {
        return circles.computeIfAbsent(relation, wanted -> new RelationCircles(wanted, modules())).from(element);
    }

    private void collectTakenUp(Module module) {
        for (var declaration : module.getDeclarations()) {
            if (declaration instanceof Requirement requirement) {
                requirement.getTraces().stream().map(Trace::getClause).forEach(takenUp::add);
            } else if (declaration instanceof Mapping mapping) {
                mapping.getEntries().stream()
                        .filter(entry -> entry.isUnmapped() && entry.getSource() instanceof Clause)
                        .forEach(entry -> takenUp.add((Clause) entry.getSource()));
            }
        }
    }
}
