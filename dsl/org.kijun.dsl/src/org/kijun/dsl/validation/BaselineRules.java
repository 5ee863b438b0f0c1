package org.kijun.dsl.validation;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.Baseline;
import org.kijun.model.KijunPackage;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.derived.Baselines;

/** What baselines select. */
final class BaselineRules {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;

    private BaselineRules() {
    }

    /** Told once for each pair, whichever of the two declares the conflict. */
    static void selectedRequirementsDoNotConflict(Baseline baseline, Reporter reporter) {
        var selection = Baselines.selection(baseline);
        for (var requirement : selection) {
            if (requirement.eIsSet(MODEL.getRequirement_Conflicts())) {
                requirement.getConflicts().stream()
                        .filter(other -> selection.contains(other) && !isToldByOther(requirement, other))
                        .forEach(other -> reporter.report(KijunIssue.CONFLICT_IN_BASELINE, baseline, MODEL.getNamed_Name(),
                                requirement.qualifiedName(), other.qualifiedName()));
            }
        }
    }

    static void selectedRequirementsAreInForce(Baseline baseline, Reporter reporter) {
        if (baseline.getStatus() != RequirementStatus.WITHDRAWN) {
            Withdrawn.report(baseline, MODEL.getBaseline_Requirements(), reporter);
            Withdrawn.report(baseline, MODEL.getBaseline_Includes(), reporter);
        }
    }

    static void changesConcernTheSelection(Baseline baseline, Reporter reporter) {
        var offered = Baselines.offered(baseline);
        baseline.getTailorings().stream()
                .filter(tailoring -> isOutside(tailoring.getRequirement(), offered))
                .forEach(tailoring -> notSelected(tailoring, MODEL.getTailoring_Requirement(), baseline, reporter));
        baseline.getExclusions().stream()
                .filter(exclusion -> isOutside(exclusion.getRequirement(), offered))
                .forEach(exclusion -> notSelected(exclusion, MODEL.getExclusion_Requirement(), baseline, reporter));
    }

    private static boolean isToldByOther(Requirement requirement, Requirement other) {
        return other.getConflicts().contains(requirement) && other.qualifiedName().compareTo(requirement.qualifiedName()) < 0;
    }

    private static boolean isOutside(Requirement requirement, Set<Requirement> offered) {
        return Resolved.orNull(requirement) != null && !offered.contains(requirement);
    }

    private static void notSelected(EObject at, EReference feature, Baseline baseline, Reporter reporter) {
        var requirement = (Requirement) at.eGet(feature);
        reporter.report(KijunIssue.NOT_SELECTED, at, feature, requirement.qualifiedName(), baseline.getName());
    }
}
