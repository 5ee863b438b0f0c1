package org.kijun.analysis.change;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kijun.analysis.Linked;
import org.kijun.model.And;
import org.kijun.model.ClassTest;
import org.kijun.model.Comparison;
import org.kijun.model.Condition;
import org.kijun.model.FactTest;
import org.kijun.model.Named;
import org.kijun.model.Not;
import org.kijun.model.Or;
import org.kijun.model.Unit;

/** Conditions in the words of the language: {@code remote-admin and not session-timeout at most 5 minute}. */
final class ConditionText {
    private static final String MISSING = "?";

    private ConditionText() {
    }

    /** The condition on one line; what is missing is a question mark. */
    static String of(Condition condition) {
        return switch (condition) {
            case null -> MISSING;
            case And and -> joined(and.getOperands(), " and ");
            case Or or -> joined(or.getOperands(), " or ");
            case Not not -> "not " + operand(not.getOperand());
            case ClassTest test -> "class " + name(test.getDeviceClass());
            case FactTest test -> of(test);
            default -> MISSING;
        };
    }

    /** One test, such as {@code update-path is network}. */
    private static String of(FactTest test) {
        var words = words(test.getComparison());
        return name(test.getFact()) + (words.isEmpty() ? "" : " " + words + " " + amount(test.getValue(), test.getUnit()));
    }

    /** A value with its unit, if it has one. */
    private static String amount(String value, Unit unit) {
        return Objects.toString(value, MISSING) + (unit == null ? "" : " " + name(unit));
    }

    private static String words(Comparison comparison) {
        return switch (comparison) {
            case HOLDS -> "";
            case IS -> "is";
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case MORE_THAN -> "more than";
            case LESS_THAN -> "less than";
        };
    }

    private static String joined(List<Condition> operands, String word) {
        return operands.stream().map(ConditionText::operand).collect(Collectors.joining(word));
    }

    private static String operand(Condition condition) {
        return condition instanceof And || condition instanceof Or ? "(" + of(condition) + ")" : of(condition);
    }

    private static String name(Named named) {
        return Linked.is(named) ? Objects.toString(named.getName(), MISSING) : MISSING;
    }
}
