package org.kijun.model.derived;

import java.util.List;
import org.kijun.model.DeviceClass;
import org.kijun.model.Product;
import org.kijun.model.Requirement;

/** Whether a requirement applies to a product: by its device classes, then by its condition. */
public final class Applicability {
    private Applicability() {
    }

    /** Classes and condition together. */
    public static Truth of(Requirement requirement, Product product) {
        return byClass(requirement, product).and(Conditions.evaluate(requirement.getCondition(), product));
    }

    /** Whether the product belongs to one of the classes of the requirement; unknown for a product without classes. */
    public static Truth byClass(Requirement requirement, Product product) {
        var own = known(product.getDeviceClasses());
        var wanted = known(requirement.getDeviceClasses());
        return !wanted.isEmpty() && own.isEmpty() ? Truth.UNKNOWN : Truth.of(DeviceClasses.isAny(own, wanted));
    }

    /** Without the stand-ins that an editor leaves for names that mean nothing. */
    private static List<DeviceClass> known(List<DeviceClass> classes) {
        return classes.stream().filter(deviceClass -> !deviceClass.eIsProxy()).toList();
    }
}
