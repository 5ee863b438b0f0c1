package org.kijun.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class KijunPackageTest {
    @Test
    void everyConcreteClassCanBeCreated() {
        for (var classifier : KijunPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                assertEquals(type, KijunFactory.eINSTANCE.create(type).eClass());
            }
        }
    }

    @Test
    void sourceFilesAreKnownByTheirExtension() {
        assertTrue(KijunFile.isSource(Path.of("library", "router.kijun")));
    }
}
