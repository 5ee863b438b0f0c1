package org.kijun.analysis.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.kijun.analysis.Linked;
import org.kijun.analysis.taxonomy.Taxonomy;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Requirement;
import org.kijun.model.derived.DeviceClasses;

/**
 * A scope as three questions.
 *
 * @param narrower whether a requirement holds for some devices of the scope only
 */
record ScopeFilter(Predicate<Clause> clauses, Predicate<Requirement> requirements, Predicate<Requirement> narrower) {
    static ScopeFilter of(CoverageScope scope, List<DeviceClass> classes) {
        return switch (scope) {
            case CoverageScope.Everything all -> new ScopeFilter(clause -> true, requirement -> true, requirement -> false);
            case CoverageScope.ForClass one -> forClass(one.deviceClass(), classes);
            case CoverageScope.ForBaseline one -> forBaseline(one);
        };
    }

    private static ScopeFilter forClass(DeviceClass deviceClass, List<DeviceClass> classes) {
        var general = DeviceClasses.ancestors(deviceClass);
        var special = Taxonomy.of(classes).descendants(deviceClass);
        Predicate<Requirement> forAll = requirement -> Taxonomy.holdsFor(requirement.getDeviceClasses(), general);
        Predicate<Requirement> forSome = requirement -> requirement.getDeviceClasses().stream().anyMatch(special::contains);
        return new ScopeFilter(clause -> Taxonomy.holdsFor(clause.getDeviceClasses(), general), forAll.or(forSome), forAll.negate());
    }

    private static ScopeFilter forBaseline(CoverageScope.ForBaseline scope) {
        var baseline = scope.baseline().baseline();
        var classes = classes(baseline.getDeviceClasses());
        return new ScopeFilter(
                clause -> about(baseline, clause) && (classes.isEmpty() || Taxonomy.holdsFor(clause.getDeviceClasses(), classes)),
                scope.baseline().requirements()::containsKey,
                requirement -> false);
    }

    private static boolean about(Baseline baseline, Clause clause) {
        return baseline.getAbout().isEmpty() || baseline.getAbout().contains(clause.document());
    }

    private static Set<DeviceClass> classes(List<DeviceClass> written) {
        var all = new HashSet<DeviceClass>();
        Linked.in(written).forEach(each -> all.addAll(DeviceClasses.ancestors(each)));
        return all;
    }
}
