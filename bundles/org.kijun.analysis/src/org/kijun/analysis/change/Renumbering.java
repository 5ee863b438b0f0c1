package org.kijun.analysis.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kijun.model.Clause;
import org.kijun.model.KijunPackage.Literals;
import org.kijun.model.Named;
import org.kijun.model.Requirement;

/** Clauses and requirements that say the same under another number. */
final class Renumbering {
    private static final List<EStructuralFeature> OF_CLAUSE = List.of(Literals.NAMED__TITLE, Literals.TRACEABLE__SUMMARY, Literals.CLAUSE__STRENGTH,
            Literals.CLAUSE__CONDITIONAL, Literals.CLAUSE__CONDITION, Literals.CLAUSE__SHA256);
    private static final List<EStructuralFeature> OF_REQUIREMENT = List.of(Literals.NAMED__TITLE, Literals.REQUIREMENT__OBLIGATION,
            Literals.REQUIREMENT__STATEMENT, Literals.TRACEABLE__DEVICE_CLASSES, Literals.REQUIREMENT__CONDITION, Literals.REQUIREMENT__ALTERNATIVES,
            Literals.REQUIREMENT__OR_EQUIVALENT, Literals.REQUIREMENT__PARAMETERS);

    private final Map<Named, Named> before = new HashMap<>();
    private final Set<Named> gone = new HashSet<>();
    private final Map<String, String> newNames = new HashMap<>();

    private Renumbering() {
    }

    /** Pairs what went with what came; of several with the same content the first with the first. */
    static Renumbering of(List<Named> gone, List<Named> come, Contents old, Contents now) {
        var byContent = new HashMap<String, Deque<Named>>();
        for (var element : gone) {
            content(element, old).ifPresent(content -> byContent.computeIfAbsent(content, absent -> new ArrayDeque<>()).add(element));
        }
        var renumbering = new Renumbering();
        for (var element : come) {
            content(element, now)
                    .map(byContent::get)
                    .map(Deque::poll)
                    .ifPresent(was -> renumbering.add(was, old.name(was), element, now.name(element)));
        }
        return renumbering;
    }

    Optional<Named> before(Named after) {
        return Optional.ofNullable(before.get(after));
    }

    boolean isRenumbered(Named element) {
        return gone.contains(element);
    }

    /** Whether a clause has another parent only because the parent has another number. */
    boolean explains(PropertyChange change) {
        return change.property().equals("parent") && change.after().equals(newNames.get(change.before()));
    }

    private void add(Named was, String oldName, Named is, String newName) {
        before.put(is, was);
        gone.add(was);
        newNames.put(oldName, newName);
    }

    /** The normative content without the number; nothing for what says nothing. */
    private static Optional<String> content(Named element, Contents properties) {
        return switch (element) {
            case Clause clause when says(clause.getTitle(), clause.getSummary()) -> Optional.of("clause" + properties.of(clause, OF_CLAUSE));
            case Requirement requirement when says(requirement.getTitle(), requirement.getStatement()) ->
                Optional.of("requirement" + properties.of(requirement, OF_REQUIREMENT));
            default -> Optional.empty();
        };
    }

    private static boolean says(Object title, Object text) {
        return title != null || text != null;
    }
}
