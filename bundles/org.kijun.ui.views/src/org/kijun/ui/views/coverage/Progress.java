package org.kijun.ui.views.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kijun.analysis.coverage.ClauseCoverage;
import org.kijun.analysis.coverage.Coverage;
import org.kijun.analysis.coverage.Extent;
import org.kijun.model.Clause;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.views.frame.Titles;

/**
 * How far each clause was covered at one moment, to say what has changed since.
 *
 * @param baseline the scope; what was counted for another one is no change
 * @param extents by the qualified names of the clauses
 */
record Progress(Optional<String> baseline, Map<String, Extent> extents) {
    private static final Texts TEXTS = Texts.of(Progress.class);
    /** More clauses are only counted. */
    private static final int NAMED = 3;

    static Progress of(Optional<String> baseline, Coverage coverage) {
        var extents = new HashMap<String, Extent>();
        coverage.clauses().stream().filter(each -> each.clause().getName() != null)
                .forEach(each -> extents.put(each.clause().qualifiedName(), each.firm()));
        return new Progress(baseline, Map.copyOf(extents));
    }

    /** What has changed since, in a sentence; empty when nothing has. */
    Optional<String> since(Progress before, Coverage now) {
        if (!baseline.equals(before.baseline)) {
            return Optional.empty();
        }
        var sentences = new ArrayList<String>();
        for (var extent : List.of(Extent.COVERED, Extent.PARTLY, Extent.OPEN)) {
            var changed = now.clauses().stream().filter(each -> each.firm() == extent && before.was(each, extent)).toList();
            if (!changed.isEmpty()) {
                sentences.add(TEXTS.get("now." + extent.name(), named(changed), changed.size()));
                still(changed.getFirst().clause(), now).ifPresent(sentences::add);
            }
        }
        return Optional.of(sentences.stream().distinct().collect(Collectors.joining(TEXTS.get("then")))).filter(said -> !said.isEmpty())
                .map(said -> said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1));
    }

    private boolean was(ClauseCoverage each, Extent now) {
        var then = extents.get(each.clause().qualifiedName());
        return then != null && then != now;
    }

    private static String named(List<ClauseCoverage> clauses) {
        var names = clauses.stream().limit(NAMED).map(each -> Titles.number(each.clause())).collect(Collectors.joining(TEXTS.get("and")));
        return clauses.size() <= NAMED ? names : TEXTS.get("others", names, clauses.size() - NAMED);
    }

    /** How much of the same part of the document is left. */
    private static Optional<String> still(Clause clause, Coverage now) {
        var part = clause;
        while (part.eContainer() instanceof Clause above) {
            part = above;
        }
        var whole = part;
        var open = now.within(whole).stream().filter(each -> each.firm() == Extent.OPEN).count();
        return whole == clause ? Optional.empty() : Optional.of(TEXTS.get(open == 0 ? "complete" : "still", open, Titles.number(whole)));
    }
}
