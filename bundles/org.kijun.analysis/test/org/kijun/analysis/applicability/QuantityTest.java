package org.kijun.analysis.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestModel;

class QuantityTest {
    private final TestModel model = new TestModel();

    @Test
    void sixtySecondsAreOneMinute() {
        var second = model.unit("second");
        var minute = model.unit("minute", 60, second);
        assertEquals("1", Quantity.read("60", second).orElseThrow().in(minute).orElseThrow().number());
    }

    @Test
    void unitsAreConvertedOverTheirCommonBase() {
        var second = model.unit("second");
        var minute = model.unit("minute", 60, second);
        var hour = model.unit("hour", 3600, second);
        assertEquals("90", Quantity.read("1.5", hour).orElseThrow().in(minute).orElseThrow().number());
    }

    @Test
    void unitsWithoutACommonBaseAreNotConverted() {
        var day = model.unit("day");
        var month = model.unit("month");
        assertTrue(Quantity.read("1", month).orElseThrow().in(day).isEmpty());
    }

    @Test
    void aWordIsNoQuantity() {
        assertTrue(Quantity.read("many", null).isEmpty());
    }

    @Test
    void aNumberIsWrittenWithoutAnExponent() {
        assertEquals("100", Quantity.read("100.00", null).orElseThrow().number());
        assertEquals("0", Quantity.read("0.0", null).orElseThrow().number());
    }
}
