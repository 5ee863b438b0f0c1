package org.kijun.dsl.validation;

import java.util.HashSet;
import org.kijun.model.KijunPackage;
import org.kijun.model.Parameter;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.Trace;
import org.kijun.model.derived.Units;

/** Requirements, their parameters and traces. A withdrawn requirement may be incomplete. */
final class RequirementRules {
    private RequirementRules() {
    }

    static void statementIsInBothLanguages(Requirement requirement, Reporter reporter) {
        if (isInUse(requirement)) {
            NameRules.missing(requirement.getStatement()).forEach(language -> reporter.report(KijunIssue.REQUIREMENT_WITHOUT_STATEMENT,
                    requirement, KijunPackage.Literals.NAMED__NAME, requirement.getName(), language));
        }
    }

    static void isTraced(Requirement requirement, Reporter reporter) {
        if (isInUse(requirement) && !requirement.eIsSet(KijunPackage.Literals.REQUIREMENT__TRACES)) {
            reporter.report(KijunIssue.REQUIREMENT_WITHOUT_TRACE, requirement, KijunPackage.Literals.NAMED__NAME, requirement.getName());
        }
    }

    static void isTested(Requirement requirement, Reporter reporter) {
        if (isInUse(requirement) && !requirement.eIsSet(KijunPackage.Literals.REQUIREMENT__TESTS)) {
            reporter.report(KijunIssue.REQUIREMENT_WITHOUT_TEST, requirement, KijunPackage.Literals.NAMED__NAME, requirement.getName());
        }
    }

    static void conflictsWithNothingWithdrawn(Requirement requirement, Reporter reporter) {
        Withdrawn.report(requirement, KijunPackage.Literals.REQUIREMENT__CONFLICTS, reporter);
    }

    static void parameterNamesAreFree(Requirement requirement, Reporter reporter) {
        if (!requirement.eIsSet(KijunPackage.Literals.REQUIREMENT__PARAMETERS)) {
            return;
        }
        var seen = new HashSet<String>();
        for (var parameter : requirement.getParameters()) {
            if (parameter.getName() != null && !seen.add(parameter.getName())) {
                reporter.report(KijunIssue.DUPLICATE_NAME, parameter, KijunPackage.Literals.PARAMETER__NAME, parameter.getName(),
                        parameter.eClass().getName(), requirement.qualifiedName());
            }
        }
    }

    static void numberHasAUnit(Parameter parameter, Reporter reporter) {
        if (parameter.getUnit() == null && Units.number(parameter.getValue()).isPresent()
                && parameter.eContainer() instanceof Requirement) {
            reporter.report(KijunIssue.PARAMETER_WITHOUT_UNIT, parameter, KijunPackage.Literals.PARAMETER__VALUE,
                    parameter.getName(), parameter.getValue());
        }
    }

    static void traceIsUpToDate(Trace trace, Reporter reporter) {
        var clause = Resolved.orNull(trace.getClause());
        if (trace.getAsOf() == null || clause == null) {
            return;
        }
        var now = clause.fingerprint();
        if (!now.equalsIgnoreCase(trace.getAsOf())) {
            reporter.report(KijunIssue.SUSPECT_TRACE, trace, KijunPackage.Literals.TRACE__AS_OF,
                    clause.qualifiedName(), trace.getAsOf(), now);
        }
    }

    static void tracedClauseIsInForce(Trace trace, Reporter reporter) {
        if (trace.eContainer() instanceof Requirement requirement && isInUse(requirement)) {
            Withdrawn.report(trace, KijunPackage.Literals.TRACE__CLAUSE, reporter);
        }
    }

    private static boolean isInUse(Requirement requirement) {
        return requirement.getName() != null && requirement.getStatus() != RequirementStatus.WITHDRAWN;
    }
}
