package org.kijun.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kijun.model.derived.Models.fact;
import static org.kijun.model.derived.Models.product;
import static org.kijun.model.derived.Models.test;
import static org.kijun.model.derived.Models.unit;
import static org.kijun.model.derived.Models.value;
import static org.kijun.model.derived.Truth.FALSE;
import static org.kijun.model.derived.Truth.TRUE;
import static org.kijun.model.derived.Truth.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.kijun.model.Comparison;
import org.kijun.model.Condition;
import org.kijun.model.Fact;
import org.kijun.model.FactKind;
import org.kijun.model.KijunFactory;
import org.kijun.model.Unit;

class ConditionsTest {
    private final Unit second = unit("second", null, null);
    private final Unit minute = unit("minute", "60", second);
    private final Unit character = unit("character", null, null);
    private final Fact remote = fact(FactKind.BOOLEAN, null);
    private final Fact update = fact(FactKind.CHOICE, null);
    private final Fact timeout = fact(FactKind.QUANTITY, minute);

    @Test
    void noConditionAlwaysHolds() {
        assertEquals(TRUE, Conditions.evaluate((Condition) null, product()));
    }

    @Test
    void aFactThatTheProductLeavesOpenIsUnknown() {
        assertEquals(UNKNOWN, Conditions.evaluate(test(remote, Comparison.HOLDS, null, null), product()));
    }

    @Test
    void aBooleanFactHoldsUnlessDenied() {
        var holds = test(remote, Comparison.HOLDS, null, null);
        assertEquals(TRUE, Conditions.evaluate(holds, product(value(remote, false, null, null))));
        assertEquals(FALSE, Conditions.evaluate(holds, product(value(remote, true, null, null))));
        assertEquals(TRUE, Conditions.evaluate(Models.not(holds), product(value(remote, true, null, null))));
    }

    @Test
    void aFactGivenTwiceIsUnknown() {
        var twice = product(value(remote, false, null, null), value(remote, true, null, null));
        assertEquals(UNKNOWN, Conditions.evaluate(test(remote, Comparison.HOLDS, null, null), twice));
    }

    @Test
    void aChoiceIsComparedByItsName() {
        var network = test(update, Comparison.IS, "network", null);
        assertEquals(TRUE, Conditions.evaluate(network, product(value(update, false, "network", null))));
        assertEquals(FALSE, Conditions.evaluate(network, product(value(update, false, "usb", null))));
        assertEquals(UNKNOWN, Conditions.evaluate(network, product(value(update, false, null, null))));
    }

    @Test
    void quantitiesAreComparedInBaseUnits() {
        var atLeastTwoMinutes = test(timeout, Comparison.AT_LEAST, "2", minute);
        assertEquals(TRUE, Conditions.evaluate(atLeastTwoMinutes, product(value(timeout, false, "120", second))));
        assertEquals(FALSE, Conditions.evaluate(atLeastTwoMinutes, product(value(timeout, false, "119.5", second))));
    }

    @Test
    void aMissingUnitIsThatOfTheFact() {
        var lessThanTwo = test(timeout, Comparison.LESS_THAN, "2", null);
        assertEquals(TRUE, Conditions.evaluate(lessThanTwo, product(value(timeout, false, "119", second))));
        assertEquals(FALSE, Conditions.evaluate(lessThanTwo, product(value(timeout, false, "2", null))));
    }

    @Test
    void aUnitThatDoesNotFitLeavesTheConditionOpen() {
        var test = test(timeout, Comparison.AT_MOST, "2", character);
        assertEquals(UNKNOWN, Conditions.evaluate(test, product(value(timeout, false, "1", minute))));
    }

    @Test
    void unitsInACycleLeaveTheConditionOpen() {
        second.setBase(minute);
        var test = test(timeout, Comparison.AT_MOST, "2", minute);
        assertEquals(UNKNOWN, Conditions.evaluate(test, product(value(timeout, false, "1", minute))));
    }

    @Test
    void oneOpenOperandLeavesAnAndOpenUnlessAnotherIsFalse() {
        var and = KijunFactory.eINSTANCE.createAnd();
        and.getOperands().add(test(remote, Comparison.HOLDS, null, null));
        and.getOperands().add(test(update, Comparison.IS, "usb", null));
        assertEquals(UNKNOWN, Conditions.evaluate(and, product(value(update, false, "usb", null))));
        assertEquals(FALSE, Conditions.evaluate(and, product(value(update, false, "network", null))));
    }
}
