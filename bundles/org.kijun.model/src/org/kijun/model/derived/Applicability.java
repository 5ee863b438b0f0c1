package org.kijun.model.derived;

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
        if (!requirement.getDeviceClasses().isEmpty() && product.getDeviceClasses().isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(DeviceClasses.isAny(product.getDeviceClasses(), requirement.getDeviceClasses()));
    }
}
