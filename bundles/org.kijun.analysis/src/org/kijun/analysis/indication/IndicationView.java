package org.kijun.analysis.indication;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.kijun.analysis.Traceability;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.mapping.ChainFinder;
import org.kijun.model.Document;

/**
 * The answers of a product seen through the mappings of another document. It says where to look, not whether the product conforms: a relation between
 * clauses leaves out modality, device class and scope.
 *
 * @param depth the most mappings in a path
 * @param clauses every clause of the document that asks for something, in printed order
 */
public record IndicationView(Assessment assessment, Document document, int depth, List<IndicatedClause> clauses) {
    public IndicationView {
        clauses = List.copyOf(clauses);
    }

    /** With paths of at most {@link ChainFinder#DEFAULT_DEPTH} mappings. */
    public static IndicationView of(Assessment assessment, Document document, Traceability index) {
        return of(assessment, document, index, ChainFinder.DEFAULT_DEPTH);
    }

    public static IndicationView of(Assessment assessment, Document document, Traceability index, int depth) {
        return new IndicationView(assessment, document, depth, new IndicationPaths(index, document, depth).clauses(assessment));
    }

    /** How many clauses have each firm indication; one entry for every indication, zeros included. */
    public Map<Indication, Integer> counts() {
        var counts = new EnumMap<Indication, Integer>(Indication.class);
        for (var indication : Indication.values()) {
            counts.put(indication, 0);
        }
        clauses.forEach(clause -> counts.merge(clause.firm(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
