package org.kijun.dsl.text;

import java.util.List;
import java.util.stream.Collectors;
import org.kijun.model.And;
import org.kijun.model.ClassTest;
import org.kijun.model.Comparison;
import org.kijun.model.Condition;
import org.kijun.model.FactTest;
import org.kijun.model.Not;
import org.kijun.model.Or;

/** Conditions, with brackets only where {@code and} and {@code or} would otherwise join other things. */
final class ConditionText {
    private ConditionText() {
    }

    static void property(Words words, Condition condition) {
        if (condition != null) {
            words.line("when").word(of(condition));
        }
    }

    private static String of(Condition condition) {
        return switch (condition) {
            case Or or -> joined(or.getOperands(), " or ");
            case And and -> joined(and.getOperands(), " and ");
            case Not not -> "not " + part(not.getOperand());
            case ClassTest test -> "class " + Words.reference(test, test.getDeviceClass());
            case FactTest test -> fact(test);
            default -> throw new IllegalArgumentException("no text for a " + condition.eClass().getName());
        };
    }

    private static String joined(List<Condition> operands, String word) {
        return operands.stream().map(ConditionText::part).collect(Collectors.joining(word));
    }

    private static String part(Condition condition) {
        return condition instanceof FactTest || condition instanceof ClassTest ? of(condition) : "(" + of(condition) + ")";
    }

    private static String fact(FactTest test) {
        var fact = Words.reference(test, test.getFact());
        if (test.getComparison() == Comparison.HOLDS) {
            return fact;
        }
        var compared = fact + " " + test.getComparison().getLiteral().replace('-', ' ') + " " + Words.plain(test.getValue());
        return test.getUnit() == null ? compared : compared + " " + Words.plain(test.getUnit().getName());
    }
}
