package org.kijun.dsl.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.Module;
import org.kijun.model.Named;

/** The elements of a project that a relation leads from and back to. */
final class RelationCircles {
    /** Behind so many circles only the element itself is named: looking for ways takes time. */
    private static final int MAX_PATHS = 100;

    private final EReference relation;
    private final Map<Named, Integer> components;
    private final Set<Integer> shared = new HashSet<>();
    private int pathsTold;

    RelationCircles(EReference relation, Collection<Module> modules) {
        this.relation = relation;
        var elements = new ArrayList<Named>();
        modules.forEach(module -> module.getDeclarations().forEach(declaration -> {
            if (relation.getEContainingClass().isInstance(declaration)) {
                elements.add((Named) declaration);
            }
        }));
        components = Circles.components(elements, this::next);
        var once = new HashSet<Integer>();
        components.values().stream().filter(component -> !once.add(component)).forEach(shared::add);
    }

    /** See {@link Project#circle}. */
    List<Named> from(Named element) {
        if (next(element).contains(element)) {
            return List.of(element, element);
        }
        if (!shared.contains(components.get(element))) {
            return List.of();
        }
        var circle = new ArrayList<Named>();
        circle.add(element);
        if (pathsTold++ < MAX_PATHS) {
            next(element).stream().map(next -> Circles.path(next, element, this::next)).filter(way -> !way.isEmpty()).findFirst()
                    .ifPresent(circle::addAll);
        } else {
            circle.add(element);
        }
        return circle;
    }

    private List<Named> next(Named element) {
        if (!element.eIsSet(relation)) {
            return List.of();
        }
        return switch (element.eGet(relation)) {
            case List<?> several -> several.stream().map(Named.class::cast).toList();
            case Object one -> List.of((Named) one);
        };
    }
}
