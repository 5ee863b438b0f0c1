package org.kijun.analysis;

import java.util.List;

import org.kijun.model.ClassTest;
import org.kijun.model.Comparison;
import org.kijun.model.Condition;
import org.kijun.model.DeviceClass;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.KijunFactory;
import org.kijun.model.Unit;

/** Conditions for tests, written as they are read. */
public final class TestConditions {
    private static final KijunFactory NEW = KijunFactory.eINSTANCE;

    private TestConditions() {
    }

    public static FactTest holds(Fact fact) {
        return test(fact, Comparison.HOLDS, null, null);
    }

    public static FactTest is(Fact fact, String choice) {
        return test(fact, Comparison.IS, choice, null);
    }

    public static FactTest test(Fact fact, Comparison comparison, String value, Unit unit) {
        var test = NEW.createFactTest();
        test.setFact(fact);
        test.setComparison(comparison);
        test.setValue(value);
        test.setUnit(unit);
        return test;
    }

    public static Condition and(Condition... operands) {
        var and = NEW.createAnd();
        and.getOperands().addAll(List.of(operands));
        return and;
    }

    public static Condition or(Condition... operands) {
        var or = NEW.createOr();
        or.getOperands().addAll(List.of(operands));
        return or;
    }

    public static Condition not(Condition operand) {
        var not = NEW.createNot();
        not.setOperand(operand);
        return not;
    }

    public static ClassTest isA(DeviceClass deviceClass) {
        var test = NEW.createClassTest();
        test.setDeviceClass(deviceClass);
        return test;
    }
}
