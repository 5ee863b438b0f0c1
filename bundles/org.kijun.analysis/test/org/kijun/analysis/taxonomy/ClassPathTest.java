package org.kijun.analysis.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestModel;
import org.kijun.model.DeviceClass;

class ClassPathTest {
    private final TestModel model = new TestModel();

    @Test
    void thePathNamesEveryClassOnTheWayUp() {
        var device = model.deviceClass("device");
        var router = model.deviceClass("router", device);
        var homeRouter = model.deviceClass("home-router", router);
        assertEquals(List.of(homeRouter, router, device), ClassPath.between(homeRouter, device).orElseThrow().classes());
    }

    @Test
    void ofSeveralWaysTheShortestCounts() {
        var device = model.deviceClass("device");
        var phone = model.deviceClass("phone", device);
        var mobilePhone = model.deviceClass("mobile-phone", phone, device);
        assertEquals(List.of(mobilePhone, device), ClassPath.between(mobilePhone, device).orElseThrow().classes());
    }

    @Test
    void thereIsNoPathDown() {
        var device = model.deviceClass("device");
        var router = model.deviceClass("router", device);
        assertTrue(ClassPath.between(device, router).isEmpty());
    }

    @Test
    void aPathIsNeverEmpty() {
        List<DeviceClass> nothing = List.of();
        assertThrows(IllegalArgumentException.class, () -> new ClassPath(nothing));
    }

    @RepeatedTest(50)
    void subsumptionIsAPartialOrder(RepetitionInfo repetition) {
        var classes = randomTaxonomy(new Random(repetition.getCurrentRepetition()));
        for (var a : classes) {
            assertTrue(below(a, a), "reflexive");
            for (var b : classes) {
                assertTrue(a == b || !below(a, b) || !below(b, a), "antisymmetric");
                for (var c : classes) {
                    assertTrue(!below(a, b) || !below(b, c) || below(a, c), "transitive");
                }
            }
        }
    }

    private static boolean below(DeviceClass special, DeviceClass general) {
        return ClassPath.between(special, general).isPresent();
    }

    private List<DeviceClass> randomTaxonomy(Random random) {
        var classes = new ArrayList<DeviceClass>();
        for (var at = 0; at < 12; at++) {
            var parents = classes.stream().filter(parent -> random.nextInt(4) == 0).toArray(DeviceClass[]::new);
            classes.add(model.deviceClass("c" + at, parents));
        }
        return classes;
    }
}
