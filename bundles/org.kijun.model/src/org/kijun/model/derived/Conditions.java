package org.kijun.model.derived;

import java.math.BigDecimal;
import java.util.Optional;
import org.kijun.model.And;
import org.kijun.model.ClassTest;
import org.kijun.model.Condition;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.FactValue;
import org.kijun.model.Not;
import org.kijun.model.Or;
import org.kijun.model.Product;
import org.kijun.model.Unit;

/**
 * Conditions over the facts and classes of a product, three-valued. What the product does not say, what it says twice and what does
 * not fit the type of the fact is unknown.
 */
public final class Conditions {
    private Conditions() {
    }

    /** Whether the condition holds for the product; no condition always holds. */
    public static Truth evaluate(Condition condition, Product product) {
        return switch (condition) {
            case null -> Truth.TRUE;
            case And and -> and.getOperands().stream().map(operand -> evaluate(operand, product)).reduce(Truth.TRUE, Truth::and);
            case Or or -> or.getOperands().stream().map(operand -> evaluate(operand, product)).reduce(Truth.FALSE, Truth::or);
            case Not not -> not.getOperand() == null ? Truth.UNKNOWN : evaluate(not.getOperand(), product).not();
            case FactTest test -> value(test.getFact(), product).map(value -> evaluate(test, value)).orElse(Truth.UNKNOWN);
            case ClassTest test -> evaluate(test, product);
            default -> throw new IllegalArgumentException("unknown condition " + condition.eClass().getName());
        };
    }

    /** What the product says about the fact; empty when it says nothing or says it twice. */
    public static Optional<FactValue> value(Fact fact, Product product) {
        var values = product.getFacts().stream().filter(value -> fact != null && value.getFact() == fact).limit(2).toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** Whether the test holds for what is known about its fact. */
    public static Truth evaluate(FactTest test, FactValue value) {
        return switch (test.getFact().getKind()) {
            case BOOLEAN -> test.getValue() == null && value.getValue() == null ? Truth.of(!value.isNegated()) : Truth.UNKNOWN;
            case CHOICE -> test.getValue() == null || value.getValue() == null
                    ? Truth.UNKNOWN
                    : Truth.of(test.getValue().equals(value.getValue()));
            case QUANTITY -> quantity(test, value);
        };
    }

    private static Truth evaluate(ClassTest test, Product product) {
        if (test.getDeviceClass() == null || product.getDeviceClasses().isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(product.getDeviceClasses().stream().anyMatch(own -> DeviceClasses.isA(own, test.getDeviceClass())));
    }

    private static Truth quantity(FactTest test, FactValue value) {
        var wanted = amount(test.getValue(), test.getUnit(), test.getFact());
        var known = amount(value.getValue(), value.getUnit(), test.getFact());
        if (wanted.isEmpty() || known.isEmpty()) {
            return Truth.UNKNOWN;
        }
        int order = known.get().compareTo(wanted.get());
        return switch (test.getComparison()) {
            case HOLDS -> Truth.UNKNOWN;
            case IS -> Truth.of(order == 0);
            case AT_LEAST -> Truth.of(order >= 0);
            case AT_MOST -> Truth.of(order <= 0);
            case MORE_THAN -> Truth.of(order > 0);
            case LESS_THAN -> Truth.of(order < 0);
        };
    }

    /** The amount in base units; a missing unit is that of the fact, a unit that does not fit makes the amount unknown. */
    private static Optional<BigDecimal> amount(String number, Unit unit, Fact fact) {
        if (unit != null && fact.getUnit() != null && !Units.comparable(unit, fact.getUnit())) {
            return Optional.empty();
        }
        var known = unit == null ? fact.getUnit() : unit;
        if (known != null && Units.base(known).isEmpty()) {
            return Optional.empty();
        }
        return Units.number(number).map(amount -> Units.inBase(amount, known));
    }
}
