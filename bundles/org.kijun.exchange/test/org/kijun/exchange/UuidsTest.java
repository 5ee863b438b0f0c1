package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.kijun.model.KijunFactory;

class UuidsTest {
    @Test
    void anIdIsOfVersionFiveAndOfTheVariantOfTheStandard() {
        var id = Uuids.of("x");
        assertEquals(5, id.version());
        assertEquals(2, id.variant());
    }

    @Test
    void theSameElementHasTheSameIdOnEveryMachine() {
        assertEquals("87d12063-7b53-5a81-b813-2fe0fc35a47e", Uuids.of("Requirement", "PW-1").toString());
    }

    @Test
    void elementsOfOneNameAndDifferentKindHaveDifferentIds() {
        var requirement = KijunFactory.eINSTANCE.createRequirement();
        requirement.setName("x");
        var product = KijunFactory.eINSTANCE.createProduct();
        product.setName("x");
        assertNotEquals(Uuids.of(requirement), Uuids.of(product));
    }
}
