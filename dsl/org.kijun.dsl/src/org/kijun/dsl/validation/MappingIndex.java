package org.kijun.dsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.SetRelation;
import org.kijun.model.Traceable;

/** What the mappings of a project say together: which pairs they relate, and whether parts contain their wholes. */
public final class MappingIndex {
    /** Behind so many circles only part and whole are named: looking for ways takes time. */
    private static final int MAX_PATHS = 100;

    private final Map<Set<Traceable>, MappingEntry> firstOfPair = new HashMap<>();
    private final Map<Traceable, List<Traceable>> wholes = new HashMap<>();
    private final Set<Set<Traceable>> equals = new HashSet<>();
    private Map<Traceable, Integer> circles;
    private int pathsTold;

    void add(Mapping mapping) {
        mapping.getEntries().stream()
                .filter(entry -> Resolved.orNull(entry.getSource()) != null && Resolved.orNull(entry.getTarget()) != null
                        && entry.getSource() != entry.getTarget())
                .forEach(this::add);
    }

    /** The entry that relates the same two, in whichever direction, and stands before this one. */
    public Optional<MappingEntry> earlier(MappingEntry entry) {
        if (entry.getSource() == null || entry.getTarget() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(firstOfPair.get(pair(entry.getSource(), entry.getTarget())))
                .filter(first -> first != entry);
    }

    /**
     * A way from the part that the entry names up to its whole and on until it comes back to the part, the part at both ends; empty
     * when there is none, or when the entries say that part and whole are equal.
     */
    public List<Traceable> circle(MappingEntry entry) {
        var part = part(entry);
        var whole = whole(entry);
        if (!isDirected(entry) || part == null || whole == null || part == whole
                || equals.contains(pair(part, whole)) || !onOneCircle(part, whole)) {
            return List.of();
        }
        var circle = new ArrayList<Traceable>();
        circle.add(part);
        circle.addAll(pathsTold++ < MAX_PATHS ? Circles.path(whole, part, this::wholes) : List.of(whole, part));
        return circle;
    }

    private boolean onOneCircle(Traceable part, Traceable whole) {
        if (circles == null) {
            circles = Circles.components(wholes.keySet(), this::wholes);
        }
        return circles.get(part).equals(circles.get(whole));
    }

    private void add(MappingEntry entry) {
        firstOfPair.putIfAbsent(pair(entry.getSource(), entry.getTarget()), entry);
        if (entry.getRelation() == SetRelation.EQUAL) {
            equals.add(pair(entry.getSource(), entry.getTarget()));
        } else if (isDirected(entry)) {
            wholes.computeIfAbsent(part(entry), none -> new ArrayList<>()).add(whole(entry));
        }
    }

    private static Traceable part(MappingEntry entry) {
        return entry.getRelation() == SetRelation.SUBSET ? entry.getSource() : entry.getTarget();
    }

    private static Traceable whole(MappingEntry entry) {
        return entry.getRelation() == SetRelation.SUBSET ? entry.getTarget() : entry.getSource();
    }

    private List<Traceable> wholes(Traceable part) {
        return wholes.getOrDefault(part, List.of());
    }

    private static boolean isDirected(MappingEntry entry) {
        return entry.getRelation() == SetRelation.SUBSET || entry.getRelation() == SetRelation.SUPERSET;
    }

    private static Set<Traceable> pair(Traceable one, Traceable other) {
        return one == other ? Set.of(one) : Set.of(one, other);
    }
}
