package org.kijun.analysis.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kijun.analysis.Groups;
import org.kijun.analysis.Linked;
import org.kijun.analysis.Traceability;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Topic;

/**
 * Which clauses the requirements take up, and which requirements hang in the air. Headings, informative and withdrawn clauses do not count.
 *
 * @param clauses the normative clauses of the scope in the order of the documents
 * @param gaps what the requirements of the scope lack
 */
public record Coverage(CoverageScope scope, List<ClauseCoverage> clauses, RequirementGaps gaps) {
    public Coverage {
        clauses = List.copyOf(clauses);
    }

    public static Coverage of(Traceability index) {
        return of(index, new CoverageScope.Everything());
    }

    public static Coverage of(Traceability index, CoverageScope scope) {
        var filter = ScopeFilter.of(scope, index.deviceClasses());
        var taking = new CoveringLinks(index, filter);
        var clauses = index.clauses().stream()
                .filter(Clause::isNormative)
                .filter(filter.clauses())
                .map(clause -> ClauseCoverage.of(clause, taking.of(clause), index.unmapped(clause)))
                .toList();
        return new Coverage(scope, clauses, RequirementGaps.of(index.requirements().stream().filter(filter.requirements()).toList()));
    }

    public CoverageCounts counts() {
        return CoverageCounts.of(clauses);
    }

    /** The normative clauses nested in a heading at any depth. */
    public List<ClauseCoverage> within(Clause heading) {
        return clauses.stream().filter(clause -> EcoreUtil.isAncestor(heading, clause.clause().eContainer())).toList();
    }

    public List<CoverageGroup<Document>> byDocument() {
        return by(clause -> Optional.ofNullable(clause.document()).stream().toList());
    }

    /** By the classes that the clauses name; a clause for several classes stands in each of them. */
    public List<CoverageGroup<DeviceClass>> byDeviceClass() {
        return by(clause -> Linked.in(clause.getDeviceClasses()));
    }

    public List<CoverageGroup<Topic>> byTopic() {
        return by(clause -> Optional.ofNullable(clause.getTopic()).filter(Linked::is).stream().toList());
    }

    /** By anything that clauses belong to, in the order of the first clause; what belongs nowhere stands last. */
    public <K> List<CoverageGroup<K>> by(Function<Clause, Collection<K>> belongsTo) {
        return Groups.by(clauses, clause -> belongsTo.apply(clause.clause())).entrySet().stream()
                .map(entry -> new CoverageGroup<>(entry.getKey(), entry.getValue()))
                .toList();
    }
}
