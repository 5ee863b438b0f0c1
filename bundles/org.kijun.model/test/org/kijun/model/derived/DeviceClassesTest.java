package org.kijun.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kijun.model.derived.Models.deviceClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijun.model.DeviceClass;
import org.kijun.model.KijunFactory;

class DeviceClassesTest {
    private final DeviceClass device = deviceClass("device");
    private final DeviceClass router = deviceClass("router", device);
    private final DeviceClass home = deviceClass("home");
    private final DeviceClass homeRouter = deviceClass("home-router", home, router);

    @Test
    void aClassIsOneOfItsAncestors() {
        assertTrue(DeviceClasses.isA(homeRouter, device));
        assertTrue(DeviceClasses.isA(router, router));
        assertFalse(DeviceClasses.isA(router, homeRouter));
    }

    @Test
    void theWayUpIsTold() {
        assertEquals(List.of(homeRouter, router, device), DeviceClasses.path(homeRouter, device));
        assertEquals(List.of(router), DeviceClasses.path(router, router));
        assertEquals(List.of(), DeviceClasses.path(device, router));
    }

    @Test
    void aCycleDoesNoHarm() {
        device.getParents().add(homeRouter);
        assertTrue(DeviceClasses.isA(device, router));
        assertEquals(List.of(), DeviceClasses.path(device, deviceClass("camera")));
    }

    @Test
    void aProductWithoutClassesLeavesAClassBoundRequirementOpen() {
        var requirement = KijunFactory.eINSTANCE.createRequirement();
        assertEquals(Truth.TRUE, Applicability.of(requirement, Models.product()));
        requirement.getDeviceClasses().add(router);
        assertEquals(Truth.UNKNOWN, Applicability.of(requirement, Models.product()));
    }

    @Test
    void aRequirementAppliesToDescendantsOfItsClasses() {
        var requirement = KijunFactory.eINSTANCE.createRequirement();
        requirement.getDeviceClasses().add(router);
        var product = Models.product();
        product.getDeviceClasses().add(homeRouter);
        assertEquals(Truth.TRUE, Applicability.of(requirement, product));
        product.getDeviceClasses().set(0, device);
        assertEquals(Truth.FALSE, Applicability.of(requirement, product));
    }
}
