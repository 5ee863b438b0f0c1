package org.kijun.model.derived;

import java.math.BigDecimal;
import java.util.List;
import org.kijun.model.Comparison;
import org.kijun.model.DeviceClass;
import org.kijun.model.Fact;
import org.kijun.model.FactKind;
import org.kijun.model.FactTest;
import org.kijun.model.FactValue;
import org.kijun.model.KijunFactory;
import org.kijun.model.Not;
import org.kijun.model.Product;
import org.kijun.model.Unit;

/** Small models for tests. */
final class Models {
    private static final KijunFactory MAKE = KijunFactory.eINSTANCE;

    private Models() {
    }

    static DeviceClass deviceClass(String name, DeviceClass... parents) {
        var made = MAKE.createDeviceClass();
        made.setName(name);
        made.getParents().addAll(List.of(parents));
        return made;
    }

    static Unit unit(String name, String factor, Unit base) {
        var made = MAKE.createUnit();
        made.setName(name);
        made.setFactor(factor == null ? null : new BigDecimal(factor));
        made.setBase(base);
        return made;
    }

    static Fact fact(FactKind kind, Unit unit) {
        var made = MAKE.createFact();
        made.setKind(kind);
        made.setUnit(unit);
        return made;
    }

    static FactTest test(Fact fact, Comparison comparison, String value, Unit unit) {
        var made = MAKE.createFactTest();
        made.setFact(fact);
        made.setComparison(comparison);
        made.setValue(value);
        made.setUnit(unit);
        return made;
    }

    static Not not(FactTest test) {
        var made = MAKE.createNot();
        made.setOperand(test);
        return made;
    }

    static FactValue value(Fact fact, boolean negated, String value, Unit unit) {
        var made = MAKE.createFactValue();
        made.setFact(fact);
        made.setNegated(negated);
        made.setValue(value);
        made.setUnit(unit);
        return made;
    }

    static Product product(FactValue... facts) {
        var made = MAKE.createProduct();
        made.getFacts().addAll(List.of(facts));
        return made;
    }
}
