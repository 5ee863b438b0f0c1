package org.kijun.dsl.validation;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kijun.dsl.naming.NearestWord;
import org.kijun.model.Choice;
import org.kijun.model.Comparison;
import org.kijun.model.Fact;
import org.kijun.model.FactKind;
import org.kijun.model.FactTest;
import org.kijun.model.FactValue;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Unit;
import org.kijun.model.derived.Units;

/** What conditions ask of facts and what products say about them must suit the type of the fact. */
final class FactRules {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;

    private FactRules() {
    }

    static void testSuitsTheFact(FactTest test, Reporter reporter) {
        var fact = Resolved.orNull(test.getFact());
        if (fact == null) {
            return;
        }
        new Use(test, fact, test.getValue(), Resolved.orNull(test.getUnit()), MODEL.getFactTest_Fact(), MODEL.getFactTest_Value(),
                MODEL.getFactTest_Unit(), reporter).check();
        if (fact.getKind() == FactKind.CHOICE && test.getValue() != null && test.getComparison() != Comparison.IS) {
            misused("order", test, MODEL.getFactTest_Comparison(), fact, reporter);
        }
    }

    static void valueSuitsTheFact(FactValue value, Reporter reporter) {
        var fact = Resolved.orNull(value.getFact());
        if (fact == null) {
            return;
        }
        if (value.isNegated() && fact.getKind() != FactKind.BOOLEAN) {
            misused("negated", value, MODEL.getFactValue_Fact(), fact, reporter);
            return;
        }
        new Use(value, fact, value.getValue(), Resolved.orNull(value.getUnit()), MODEL.getFactValue_Fact(), MODEL.getFactValue_Value(),
                MODEL.getFactValue_Unit(), reporter).check();
    }

    static void eachFactIsGivenOnce(Product product, Reporter reporter) {
        var seen = new HashSet<Fact>();
        for (var value : product.getFacts()) {
            if (Resolved.orNull(value.getFact()) != null && !seen.add(value.getFact())) {
                reporter.report(KijunIssue.FACT_TWICE, value, MODEL.getFactValue_Fact(), value.getFact().getName());
            }
        }
    }

    private static void misused(String how, EObject at, EStructuralFeature feature, Fact fact, Reporter reporter) {
        reporter.report(KijunIssue.FACT_MISUSED, at, feature, how, fact.getName(), "");
    }

    /** One use of a fact with a value and a unit, either of which may be missing. */
    private record Use(EObject at, Fact fact, String value, Unit unit, EStructuralFeature facts, EStructuralFeature values,
            EStructuralFeature units, Reporter reporter) {
        void check() {
            if (fact.getKind() == FactKind.BOOLEAN) {
                if (value != null) {
                    misused("value", at, values, fact, reporter);
                }
            } else if (value == null) {
                misused("no-value", at, facts, fact, reporter);
            } else if (fact.getKind() == FactKind.CHOICE) {
                checkChoice();
            } else {
                checkQuantity();
            }
        }

        private void checkChoice() {
            if (unit != null) {
                misused("unit", at, units, fact, reporter);
            }
            var choices = fact.getChoices().stream().map(Choice::getName).toList();
            if (!choices.contains(value)) {
                var nearest = new NearestWord(choices.size()).to(value, choices.stream());
                reporter.report(KijunIssue.UNKNOWN_CHOICE, at, values, value, fact.getName(),
                        choices.stream().collect(Collectors.joining(", ")), nearest.orElse(""));
            }
        }

        private void checkQuantity() {
            if (Units.number(value).isEmpty()) {
                reporter.report(KijunIssue.FACT_MISUSED, at, values, "number", fact.getName(), value);
            }
            var ofFact = Resolved.orNull(fact.getUnit());
            if (unit != null && ofFact != null && !Units.comparable(unit, ofFact)) {
                reporter.report(KijunIssue.WRONG_UNIT, at, units, name(unit), fact.getName(), name(ofFact));
            }
        }

        private static String name(Named named) {
            return String.valueOf(named.getName());
        }
    }
}
