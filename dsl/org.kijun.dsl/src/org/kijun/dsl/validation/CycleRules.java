package org.kijun.dsl.validation;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.Baseline;
import org.kijun.model.DeviceClass;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;
import org.kijun.model.Requirement;
import org.kijun.model.Unit;

/** Relations that must not lead back to where they start. */
final class CycleRules {
    private CycleRules() {
    }

    static void deviceClassIsNoAncestorOfItself(DeviceClass deviceClass, Project project, Reporter reporter) {
        check(deviceClass, KijunPackage.Literals.DEVICE_CLASS__PARENTS, project, reporter);
    }

    static void deviceClassIsNoPartOfItself(DeviceClass deviceClass, Project project, Reporter reporter) {
        check(deviceClass, KijunPackage.Literals.DEVICE_CLASS__PART_OF, project, reporter);
    }

    static void unitIsNoMultipleOfItself(Unit unit, Project project, Reporter reporter) {
        check(unit, KijunPackage.Literals.UNIT__BASE, project, reporter);
    }

    static void baselineDoesNotIncludeItself(Baseline baseline, Project project, Reporter reporter) {
        check(baseline, KijunPackage.Literals.BASELINE__INCLUDES, project, reporter);
    }

    static void requirementDoesNotReplaceItself(Requirement requirement, Project project, Reporter reporter) {
        check(requirement, KijunPackage.Literals.REQUIREMENT__REPLACES, project, reporter);
    }

    private static void check(Named element, EReference relation, Project project, Reporter reporter) {
        if (!element.eIsSet(relation)) {
            return;
        }
        var circle = project.circle(element, relation);
        if (!circle.isEmpty()) {
            reporter.report(KijunIssue.CYCLE, element, relation, relation.getName(),
                    circle.stream().map(Named::qualifiedName).collect(Collectors.joining(" → ")));
        }
    }
}
