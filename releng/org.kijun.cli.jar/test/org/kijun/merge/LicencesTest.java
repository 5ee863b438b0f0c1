package org.kijun.merge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class LicencesTest {
    private final Licences licences = Licences.of(List.of("# name licence", "good MIT", "copyleft GPL-3.0-only", "runtime MIT workbench  # only under OSGi"));

    @Test
    void aJarUnderAnAllowedLicenceShips() {
        assertTrue(licences.ships(jar("good")));
    }

    @Test
    void aJarOfTheWorkbenchDoesNotShipWithTheCommandLine() {
        assertFalse(licences.ships(jar("runtime")));
    }

    @Test
    void theListOfTheWorkbenchNamesEveryJar() {
        assertTrue(licences.listOfWorkbench(List.of(jar("good"), jar("runtime"))).endsWith("| good | 1.0 | MIT |\n| runtime | 1.0 | MIT |\n"));
    }

    @Test
    void aCopyleftJarStopsTheBuild() {
        assertThrows(IllegalStateException.class, () -> licences.ships(jar("copyleft")));
    }

    @Test
    void aJarWithoutKnownLicenceStopsTheBuild() {
        assertThrows(IllegalStateException.class, () -> licences.ships(jar("unknown")));
    }

    private static Part jar(String name) {
        return new Part(Path.of(name + ".jar"), name, "1.0");
    }
}
