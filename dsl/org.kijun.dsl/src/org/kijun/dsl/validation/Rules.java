package org.kijun.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Evidence;
import org.kijun.model.FactTest;
import org.kijun.model.FactValue;
import org.kijun.model.Incident;
import org.kijun.model.KijunPackage;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.Named;
import org.kijun.model.OverlayText;
import org.kijun.model.Parameter;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Revision;
import org.kijun.model.Statement;
import org.kijun.model.Text;
import org.kijun.model.Trace;
import org.kijun.model.Unit;

/** All rules of the language, each bound to the elements that it looks at. The batch checker and the editor run the same ones. */
public final class Rules {
    private static final List<Rule<?>> ALL = List.of(
            inProject(Named.class, NameRules::nameIsFree),
            rule(Named.class, NameRules::titleIsInBothLanguages),
            rule(Text.class, TextRules::eachLanguageStandsOnce),
            rule(Text.class, TextRules::translationIsUpToDate),
            rule(Document.class, FormatRules::documentDate),
            rule(Revision.class, FormatRules::revisionDate),
            rule(Incident.class, FormatRules::incidentDate),
            rule(Mapping.class, FormatRules::mappingDate),
            rule(Baseline.class, FormatRules::baselineDate),
            rule(Statement.class, FormatRules::statementDates),
            rule(Clause.class, FormatRules::clauseHash),
            rule(Evidence.class, FormatRules::evidenceHash),
            inProject(Clause.class, ClauseRules::isTakenUp),
            rule(OverlayText.class, ClauseRules::overlayIsTheText),
            rule(Incident.class, ClauseRules::incidentShowsAThreat),
            inProject(DeviceClass.class, CycleRules::deviceClassIsNoAncestorOfItself),
            inProject(DeviceClass.class, CycleRules::deviceClassIsNoPartOfItself),
            inProject(Unit.class, CycleRules::unitIsNoMultipleOfItself),
            inProject(Baseline.class, CycleRules::baselineDoesNotIncludeItself),
            inProject(Requirement.class, CycleRules::requirementDoesNotReplaceItself),
            rule(Requirement.class, RequirementRules::statementIsInBothLanguages),
            rule(Requirement.class, RequirementRules::isTraced),
            rule(Requirement.class, RequirementRules::isTested),
            rule(Requirement.class, RequirementRules::conflictsWithNothingWithdrawn),
            rule(Requirement.class, RequirementRules::parameterNamesAreFree),
            rule(Parameter.class, RequirementRules::numberHasAUnit),
            rule(Trace.class, RequirementRules::traceIsUpToDate),
            rule(Trace.class, RequirementRules::tracedClauseIsInForce),
            rule(FactTest.class, FactRules::testSuitsTheFact),
            rule(FactValue.class, FactRules::valueSuitsTheFact),
            rule(Product.class, FactRules::eachFactIsGivenOnce),
            rule(MappingEntry.class, MappingRules::strengthIsWithinBounds),
            rule(MappingEntry.class, MappingRules::endsLieInTheDocuments),
            inProject(MappingEntry.class, MappingRules::pairIsMappedOnce),
            inProject(MappingEntry.class, MappingRules::partsDoNotContainTheirWholes),
            rule(Baseline.class, BaselineRules::selectedRequirementsDoNotConflict),
            rule(Baseline.class, BaselineRules::selectedRequirementsAreInForce),
            rule(Baseline.class, BaselineRules::changesConcernTheSelection),
            rule(Product.class, ProductRules::baselinesAreInForce),
            rule(Product.class, ProductRules::eachRequirementIsAnsweredOnce),
            rule(Statement.class, StatementRules::requirementIsInForce),
            rule(Statement.class, StatementRules::requirementApplies),
            rule(Statement.class, StatementRules::isUpToDate),
            rule(Statement.class, StatementRules::alternativeIsOneOfTheRequirement),
            rule(Statement.class, StatementRules::alternativeIsChosen),
            rule(Statement.class, StatementRules::equivalentIsAccepted),
            rule(Statement.class, StatementRules::equivalentIsArguedAndReviewed),
            rule(Statement.class, StatementRules::notApplicableHasAReason),
            rule(Statement.class, StatementRules::otherAnswersAreExplained),
            inProject(Evidence.class, EvidenceRules::fileIsThere));

    private static final List<List<? extends Rule<?>>> BY_KIND = KijunPackage.eINSTANCE.getEClassifiers().stream()
            .<List<? extends Rule<?>>>map(kind -> kind instanceof EClass type ? rules(type.getInstanceClass()) : List.of())
            .toList();

    private Rules() {
    }

    /** Looks at one element and reports what is wrong with it. */
    @FunctionalInterface
    private interface Check<T> {
        void check(T element, Reporter reporter);
    }

    /** Looks at one element among all others. */
    @FunctionalInterface
    private interface ProjectCheck<T> {
        void check(T element, Project project, Reporter reporter);
    }

    private record Rule<T>(Class<T> type, ProjectCheck<T> check) {
        void apply(EObject element, Project project, Reporter reporter) {
            check.check(type.cast(element), project, reporter);
        }
    }

    /** Runs the rules for one element; what is inside of it has rules of its own. */
    public static void check(EObject element, Project project, Reporter reporter) {
        for (var rule : BY_KIND.get(element.eClass().getClassifierID())) {
            rule.apply(element, project, reporter);
        }
    }

    private static <T> Rule<T> rule(Class<T> type, Check<T> check) {
        return new Rule<>(type, (element, project, reporter) -> check.check(element, reporter));
    }

    private static <T> Rule<T> inProject(Class<T> type, ProjectCheck<T> check) {
        return new Rule<>(type, check);
    }

    private static List<? extends Rule<?>> rules(Class<?> type) {
        return ALL.stream().filter(rule -> rule.type().isAssignableFrom(type)).toList();
    }
}
