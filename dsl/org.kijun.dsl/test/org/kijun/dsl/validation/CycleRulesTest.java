package org.kijun.dsl.validation;

import static org.kijun.dsl.validation.KijunIssue.CYCLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;

class CycleRulesTest {
    @Test
    void aDeviceClassIsNoAncestorOfItself() {
        Sheet.expect(CYCLE, List.of("parents", "a → b → c → a"), """
                device-class a : «b»
                device-class b : «c»
                device-class c : «a»
                device-class d : a
                """);
    }

    @Test
    void aDeviceClassIsNoParentOfItself() {
        Sheet.expect(CYCLE, List.of("parents", "a → a"), "device-class a : «a»");
    }

    @Test
    void aDeviceClassIsNoPartOfItself() {
        Sheet.expect(CYCLE, List.of("partOf", "a → b → a"), """
                device-class a { part of «b» }
                device-class b { part of «a» }
                """);
    }

    @Test
    void aUnitIsNoMultipleOfItself() {
        Sheet.expect(CYCLE, List.of("base", "a → b → a"), "unit a { is 2 «b» } unit b { is 3 «a» }");
    }

    @Test
    void aBaselineDoesNotIncludeItself() {
        Sheet.expect(CYCLE, List.of("includes", "a → b → a"), "baseline a { includes «b» } baseline b { includes «a» }");
    }

    @Test
    void aRequirementDoesNotReplaceItself() {
        Sheet.expect(CYCLE, List.of("replaces", "A → B → A"), """
                requirement A { shall "x" replaces «B» }
                requirement B { shall "x" replaces «A» }
                """);
    }

    @Test
    void severalWaysUpAreNoCycle() {
        Sheet.expectNo(CYCLE, """
                device-class a
                device-class b : a
                device-class c : a
                device-class d : b, c { part of a }
                unit s unit m { is 60 s } unit h { is 60 m }
                """);
    }
}
