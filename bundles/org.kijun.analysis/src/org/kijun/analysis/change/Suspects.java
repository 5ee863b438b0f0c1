package org.kijun.analysis.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.kijun.analysis.Linked;
import org.kijun.analysis.ProductAnswer;
import org.kijun.analysis.TraceLink;
import org.kijun.analysis.Traceability;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.Trace;
import org.kijun.model.Traceable;

/** Finds suspect links. Each fingerprint is computed once; use one object for one state of the model. */
public final class Suspects {
    private final Map<Traceable, String> fingerprints = new HashMap<>();

    /** All suspect traces, then all suspect answers, in the order of the texts. */
    public static List<Suspect> in(Traceability index) {
        var suspects = new Suspects();
        var found = new ArrayList<Suspect>();
        for (var requirement : index.requirements()) {
            found.addAll(suspects.traces(requirement));
        }
        for (var product : index.products()) {
            product.getStatements().forEach(statement -> suspects.of(product, statement).ifPresent(found::add));
        }
        return found;
    }

    /** The suspect traces of one requirement. */
    public List<Suspect> traces(Requirement requirement) {
        return requirement.getTraces().stream().map(trace -> of(requirement, trace)).flatMap(Optional::stream).toList();
    }

    public Optional<Suspect> of(TraceLink link) {
        return of(link.requirement(), link.trace());
    }

    public Optional<Suspect> of(ProductAnswer answer) {
        return of(answer.product(), answer.statement());
    }

    /** The trace as a suspect, or nothing when it is up to date or does not say what it was made against. */
    public Optional<Suspect> of(Requirement requirement, Trace trace) {
        return changed(trace.getAsOf(), trace.getClause(), (was, is) -> new Suspect.OfTrace(requirement, trace, was, is));
    }

    /** The answer as a suspect, or nothing when it is up to date or does not say what it was made against. */
    public Optional<Suspect> of(Product product, Statement statement) {
        return changed(statement.getAsOf(), statement.getRequirement(), (was, is) -> new Suspect.OfAnswer(product, statement, was, is));
    }

    private Optional<Suspect> changed(String was, Traceable target, BiFunction<String, String, Suspect> suspect) {
        if (was == null || !Linked.is(target)) {
            return Optional.empty();
        }
        var is = fingerprints.computeIfAbsent(target, Traceable::fingerprint);
        return was.equalsIgnoreCase(is) ? Optional.empty() : Optional.of(suspect.apply(was, is));
    }
}
