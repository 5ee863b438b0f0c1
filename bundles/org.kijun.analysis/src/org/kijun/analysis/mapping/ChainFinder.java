package org.kijun.analysis.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.eclipse.emf.ecore.EObject;
import org.kijun.analysis.MappingStep;
import org.kijun.analysis.Traceability;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.SetRelation;
import org.kijun.model.Traceable;

/**
 * Finds chains of mappings into a document. A chain enters no document twice, stops at the document it is looking for, and has a bounded number of
 * steps. Answers are kept, so use one finder for many questions.
 */
public final class ChainFinder {
    /** Longer chains of judgements say too little. */
    public static final int DEFAULT_DEPTH = 2;

    private final Traceability index;
    private final Document target;
    private final int depth;
    private final Map<Traceable, List<Chain>> known = new HashMap<>();

    /** @param depth the most mappings in a chain */
    public ChainFinder(Traceability index, Document target, int depth) {
        this.index = index;
        this.target = target;
        this.depth = depth;
    }

    /** The best chain from the element to each clause of the document that can be reached, for one reading. */
    public SequencedMap<Clause, Chain> best(Traceable from, Reading reading) {
        var best = new LinkedHashMap<Clause, Chain>();
        for (var chain : all(from).stream().sorted(Chain.bestFirst(reading)).toList()) {
            best.putIfAbsent((Clause) chain.to(), chain);
        }
        return best;
    }

    /** All chains from the element into the document, in the order of the mappings. */
    public List<Chain> all(Traceable from) {
        return known.computeIfAbsent(from, this::search);
    }

    private List<Chain> search(Traceable from) {
        var found = new ArrayList<Chain>();
        search(new Walk(from, new ArrayList<>(), new ArrayList<>(List.of(place(from)))), found);
        return found;
    }

    private void search(Walk walk, List<Chain> found) {
        if (walk.places.getLast() == target) {
            found.add(new Chain(walk.from, walk.steps));
        } else if (walk.steps.size() < depth) {
            for (var step : index.stepsFrom(walk.at())) {
                if (step.relation() != SetRelation.NONE && !walk.places.contains(place(step.to()))) {
                    walk.enter(step);
                    search(walk, found);
                    walk.leave();
                }
            }
        }
    }

    /** The document, or the element itself when it stands in none. */
    private static EObject place(Traceable element) {
        return element instanceof Clause clause && clause.document() != null ? clause.document() : element;
    }

    /** Where a search is, and how it came there. */
    private record Walk(Traceable from, List<MappingStep> steps, List<EObject> places) {
        Traceable at() {
            return steps.isEmpty() ? from : steps.getLast().to();
        }

        void enter(MappingStep step) {
            steps.add(step);
            places.add(place(step.to()));
        }

        void leave() {
            steps.removeLast();
            places.removeLast();
        }
    }
}
