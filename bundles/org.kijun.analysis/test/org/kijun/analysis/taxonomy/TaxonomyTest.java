package org.kijun.analysis.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestModel;
import org.kijun.model.DeviceClass;

class TaxonomyTest {
    private final TestModel model = new TestModel();
    private final DeviceClass device = model.deviceClass("device");
    private final DeviceClass router = model.deviceClass("router", device);
    private final DeviceClass homeRouter = model.deviceClass("home-router", router);
    private final DeviceClass server = model.deviceClass("server", device);

    @Test
    void descendantsAreTheClassItselfAndAllItsKinds() {
        assertEquals(List.of(device, router, server, homeRouter), List.copyOf(taxonomy().descendants(device)));
    }

    @Test
    void aClassThatIsItsOwnAncestorDoesNoHarm() {
        device.getParents().add(homeRouter);
        assertTrue(taxonomy().descendants(router).contains(device));
        assertEquals(3, ClassPath.between(homeRouter, device).orElseThrow().classes().size());
    }

    @Test
    void aPartOfASystemIsAPartOfWhatTheSystemIsAKindOf() {
        server.getPartOf().add(homeRouter);
        assertEquals(List.of(homeRouter, router, device), List.copyOf(Taxonomy.wholes(server)));
    }

    @Test
    void aPartOfASystemIsNotAPartOfItsKinds() {
        server.getPartOf().add(router);
        assertFalse(Taxonomy.wholes(server).contains(homeRouter));
    }

    @Test
    void beingAPartIsInherited() {
        router.getPartOf().add(server);
        assertEquals(List.of(router, homeRouter), taxonomy().parts(server));
    }

    @Test
    void aPartOfAPartIsAPartOfTheWhole() {
        var phone = model.deviceClass("phone");
        phone.getPartOf().add(server);
        server.getPartOf().add(router);
        assertTrue(Taxonomy.wholes(phone).contains(router));
    }

    @Test
    void aRuleForNoClassInParticularHoldsForEveryDevice() {
        assertTrue(Taxonomy.holdsFor(List.of(), Set.of()));
    }

    private Taxonomy taxonomy() {
        return Taxonomy.of(List.of(device, router, homeRouter, server));
    }
}
