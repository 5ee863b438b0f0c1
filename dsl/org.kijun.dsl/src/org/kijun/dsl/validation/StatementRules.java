package org.kijun.dsl.validation;

import java.util.stream.Collectors;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Statement;
import org.kijun.model.Text;
import org.kijun.model.Verdict;
import org.kijun.model.derived.Applicability;
import org.kijun.model.derived.Conditions;
import org.kijun.model.derived.Truth;

/** Answers of products to requirements. */
final class StatementRules {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;

    private StatementRules() {
    }

    static void requirementIsInForce(Statement statement, Reporter reporter) {
        Withdrawn.report(statement, MODEL.getStatement_Requirement(), reporter);
    }

    static void requirementApplies(Statement statement, Reporter reporter) {
        var requirement = Resolved.orNull(statement.getRequirement());
        if (requirement == null || statement.getVerdict() == Verdict.NOT_APPLICABLE
                || !(statement.eContainer() instanceof Product product)) {
            return;
        }
        if (Applicability.byClass(requirement, product) == Truth.FALSE) {
            doesNotApply("class", statement, product, reporter);
        } else if (Conditions.evaluate(requirement.getCondition(), product) == Truth.FALSE) {
            doesNotApply("condition", statement, product, reporter);
        }
    }

    static void isUpToDate(Statement statement, Reporter reporter) {
        var requirement = Resolved.orNull(statement.getRequirement());
        if (statement.getAsOf() == null || requirement == null) {
            return;
        }
        var now = requirement.fingerprint();
        if (!now.equalsIgnoreCase(statement.getAsOf())) {
            reporter.report(KijunIssue.SUSPECT_STATEMENT, statement, MODEL.getStatement_AsOf(),
                    requirement.qualifiedName(), statement.getAsOf(), now);
        }
    }

    static void alternativeIsOneOfTheRequirement(Statement statement, Reporter reporter) {
        var alternative = Resolved.orNull(statement.getAlternative());
        var requirement = Resolved.orNull(statement.getRequirement());
        if (alternative != null && requirement != null && alternative.eContainer() != requirement) {
            reporter.report(KijunIssue.UNKNOWN_ALTERNATIVE, statement, MODEL.getStatement_Alternative(),
                    alternative.getName(), alternative.eClass().getName(), "");
        }
    }

    static void alternativeIsChosen(Statement statement, Reporter reporter) {
        var requirement = Resolved.orNull(statement.getRequirement());
        if (requirement != null && statement.getVerdict() == Verdict.MET && Resolved.orNull(statement.getAlternative()) == null
                && requirement.eIsSet(MODEL.getRequirement_Alternatives())) {
            reporter.report(KijunIssue.ALTERNATIVE_NOT_CHOSEN, statement, MODEL.getStatement_Requirement(), requirement.qualifiedName(),
                    requirement.getAlternatives().stream().map(Named::getName).collect(Collectors.joining(", ")));
        }
    }

    static void equivalentIsAccepted(Statement statement, Reporter reporter) {
        var requirement = Resolved.orNull(statement.getRequirement());
        if (requirement != null && statement.getVerdict() == Verdict.EQUIVALENT && !requirement.isOrEquivalent()) {
            reporter.report(KijunIssue.EQUIVALENT_NOT_ACCEPTED, statement, MODEL.getStatement_Verdict(), requirement.qualifiedName());
        }
    }

    static void equivalentIsArguedAndReviewed(Statement statement, Reporter reporter) {
        if (statement.getVerdict() != Verdict.EQUIVALENT) {
            return;
        }
        if (isEmpty(statement.getArgument())) {
            reporter.report(KijunIssue.EQUIVALENT_WITHOUT_ARGUMENT, statement, MODEL.getStatement_Verdict(), name(statement));
        }
        if (statement.getReviewer() == null || statement.getReviewer().isBlank()) {
            reporter.report(KijunIssue.EQUIVALENT_WITHOUT_REVIEWER, statement, MODEL.getStatement_Verdict(), name(statement), "reviewer");
        }
        if (statement.getDate() == null) {
            reporter.report(KijunIssue.EQUIVALENT_WITHOUT_REVIEWER, statement, MODEL.getStatement_Verdict(), name(statement), "date");
        }
    }

    static void notApplicableHasAReason(Statement statement, Reporter reporter) {
        if (statement.getVerdict() == Verdict.NOT_APPLICABLE && isEmpty(statement.getComment())) {
            reporter.report(KijunIssue.NOT_APPLICABLE_WITHOUT_REASON, statement, MODEL.getStatement_Verdict(), name(statement));
        }
    }

    static void otherAnswersAreExplained(Statement statement, Reporter reporter) {
        var missing = switch (statement.getVerdict()) {
            case PARTLY, NOT_MET -> isEmpty(statement.getComment()) ? "comment" : "";
            case PLANNED -> statement.getDue() == null ? "due" : "";
            case MET, NOT_APPLICABLE, EQUIVALENT -> "";
        };
        if (!missing.isEmpty()) {
            reporter.report(KijunIssue.ANSWER_INCOMPLETE, statement, MODEL.getStatement_Verdict(), name(statement),
                    statement.getVerdict().getLiteral(), missing);
        }
    }

    private static void doesNotApply(String why, Statement statement, Product product, Reporter reporter) {
        reporter.report(KijunIssue.STATEMENT_DOES_NOT_APPLY, statement, MODEL.getStatement_Requirement(),
                why, statement.getRequirement().qualifiedName(), String.valueOf(product.getName()));
    }

    private static String name(Statement statement) {
        var requirement = Resolved.orNull(statement.getRequirement());
        return requirement == null ? "" : requirement.qualifiedName();
    }

    private static boolean isEmpty(Text text) {
        return text == null || text.getValues().stream().allMatch(value -> value.getValue() == null || value.getValue().isBlank());
    }
}
