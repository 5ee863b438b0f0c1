package org.kijun.analysis.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestModel;

class ProfileTest {
    private final TestModel model = new TestModel();

    @Test
    void ofSeveralDeclaredClassesTheNearestOneLeadsToAnAncestor() {
        var device = model.deviceClass("device");
        var router = model.deviceClass("router", device);
        var homeRouter = model.deviceClass("home-router", router);
        var profile = Profile.of(model.product("p", homeRouter, router));
        assertEquals(List.of(router, device), profile.path(device).orElseThrow().classes());
    }

    @Test
    void aProductIsAskedForTheFactsOfItsClasses() {
        var router = model.deviceClass("router");
        var ofRouters = model.fact("upnp");
        ofRouters.getDeviceClasses().add(router);
        var ofCameras = model.fact("ptz");
        ofCameras.getDeviceClasses().add(model.deviceClass("camera"));
        var ofAll = model.fact("remote-admin");
        var answered = model.fact("web-admin");
        var product = model.product("p", router);
        TestModel.no(product, answered);
        assertEquals(List.of(ofRouters, ofAll), Profile.of(product).unanswered(List.of(ofRouters, ofCameras, ofAll, answered)));
    }
}
