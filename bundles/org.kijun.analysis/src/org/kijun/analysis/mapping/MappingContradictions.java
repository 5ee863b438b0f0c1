package org.kijun.analysis.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kijun.analysis.Linked;
import org.kijun.analysis.MappingStep;
import org.kijun.analysis.Traceability;
import org.kijun.model.MappingEntry;
import org.kijun.model.Traceable;

/** Finds mappings that contradict each other. */
public final class MappingContradictions {
    private final Traceability index;
    private final Map<Traceable, Map<Traceable, MappingStep>> stated = new HashMap<>();
    private final Set<Set<MappingEntry>> seen = new HashSet<>();
    private final List<MappingContradiction> found = new ArrayList<>();

    private MappingContradictions(Traceability index) {
        this.index = index;
    }

    /** In the order of the mappings; entries that contradict each other in a circle are reported once. */
    public static List<MappingContradiction> in(Traceability index) {
        var contradictions = new MappingContradictions(index);
        var entries = index.mappings().stream().flatMap(mapping -> mapping.getEntries().stream()).toList();
        entries.forEach(contradictions::state);
        entries.forEach(contradictions::check);
        return contradictions.found;
    }

    private void state(MappingEntry entry) {
        if (!linked(entry)) {
            return;
        }
        var step = MappingStep.forwards(entry);
        var before = state(step);
        state(step.reversed());
        if (before != null && before.relation() != step.relation()) {
            found.add(new MappingContradiction.TwoRelations(before.entry(), entry));
        }
    }

    private MappingStep state(MappingStep step) {
        return stated.computeIfAbsent(step.from(), absent -> new HashMap<>()).putIfAbsent(step.to(), step);
    }

    private void check(MappingEntry entry) {
        if (linked(entry)) {
            index.stepsFrom(entry.getSource()).forEach(first -> checkChain(entry, first));
        } else if (entry.isUnmapped() && Linked.is(entry.getSource())) {
            index.stepsFrom(entry.getSource()).stream()
                    .findFirst()
                    .ifPresent(step -> found.add(new MappingContradiction.UnmappedButMapped(entry, step.entry())));
        }
    }

    private void checkChain(MappingEntry entry, MappingStep first) {
        var second = stated.get(first.to()).get(entry.getTarget());
        if (second == null || first.to() == entry.getSource()) {
            return;
        }
        var chain = new Chain(entry.getSource(), List.of(first, second));
        chain.relation()
                .filter(implied -> implied != entry.getRelation() && seen.add(Set.of(first.entry(), second.entry(), entry)))
                .ifPresent(implied -> found.add(new MappingContradiction.ChainAgainst(chain, implied, entry)));
    }

    private static boolean linked(MappingEntry entry) {
        return !entry.isUnmapped() && Linked.is(entry.getSource()) && Linked.is(entry.getTarget());
    }
}
