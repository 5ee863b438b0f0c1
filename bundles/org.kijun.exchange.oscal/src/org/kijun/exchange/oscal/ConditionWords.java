package org.kijun.exchange.oscal;

import java.util.List;
import java.util.stream.Collectors;
import org.kijun.model.And;
import org.kijun.model.ClassTest;
import org.kijun.model.Comparison;
import org.kijun.model.Condition;
import org.kijun.model.FactTest;
import org.kijun.model.Not;
import org.kijun.model.Or;
import org.kijun.model.derived.QualifiedNames;

/** Conditions in the words of our language. */
final class ConditionWords {
    private ConditionWords() {
    }

    static String of(Condition condition) {
        return switch (condition) {
            case And and -> joined(and.getOperands(), " and ");
            case Or or -> joined(or.getOperands(), " or ");
            case Not not -> "not " + operand(not.getOperand());
            case ClassTest test -> "class " + QualifiedNames.of(test.getDeviceClass());
            case FactTest test -> of(test);
            default -> throw new IllegalArgumentException(condition.eClass().getName());
        };
    }

    private static String of(FactTest test) {
        var fact = QualifiedNames.of(test.getFact());
        if (test.getComparison() == Comparison.HOLDS) {
            return fact;
        }
        var unit = test.getUnit() == null ? "" : " " + QualifiedNames.of(test.getUnit());
        return fact + " " + test.getComparison().getLiteral().replace('-', ' ') + " " + test.getValue() + unit;
    }

    private static String joined(List<Condition> operands, String word) {
        return operands.stream().map(ConditionWords::operand).collect(Collectors.joining(word));
    }

    private static String operand(Condition condition) {
        return condition instanceof And || condition instanceof Or ? "(" + of(condition) + ")" : of(condition);
    }
}
