package org.kijun.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.ClauseStatus;
import org.kijun.model.Named;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;

/** What is no longer in force. */
final class Withdrawn {
    private Withdrawn() {
    }

    static boolean is(Named element) {
        return switch (element) {
            case Requirement requirement -> requirement.getStatus() == RequirementStatus.WITHDRAWN;
            case Baseline baseline -> baseline.getStatus() == RequirementStatus.WITHDRAWN;
            case Clause clause -> clause.getStatus() == ClauseStatus.WITHDRAWN;
            case null, default -> false;
        };
    }

    /** Reports every withdrawn target of the reference. */
    static void report(EObject element, EReference reference, Reporter reporter) {
        if (!element.eIsSet(reference)) {
            return;
        }
        if (element.eGet(reference) instanceof List<?> targets) {
            for (int index = 0; index < targets.size(); index++) {
                report(element, reference, index, (Named) targets.get(index), reporter);
            }
        } else {
            report(element, reference, Reporter.WHOLE, (Named) element.eGet(reference), reporter);
        }
    }

    private static void report(EObject element, EReference reference, int index, Named target, Reporter reporter) {
        if (is(target)) {
            reporter.report(KijunIssue.WITHDRAWN_IN_USE, element, reference, index, target.eClass().getName(), target.qualifiedName());
        }
    }
}
