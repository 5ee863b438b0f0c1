package org.kijun.exchange.json;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.kijun.model.LocalText;

/** How things of the model look in JSON, said once for writer, reader and schema. */
final class Shapes {
    /** For texts that are the same in all languages. */
    static final String NO_LANGUAGE = "und";
    /** In a text: language to fingerprint of the text that was translated. */
    static final String TRANSLATES = "of";

    private Shapes() {
    }

    static boolean isWritten(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived();
    }

    /** Flags and words of a closed set are written even when they say what is usual. */
    static boolean isAlwaysThere(EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum && !feature.isMany() || feature.getEType() == EcorePackage.Literals.EBOOLEAN;
    }

    /** Whether objects in it must say their type. */
    static boolean isAbstract(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.getEReferenceType().isAbstract();
    }

    static String language(LocalText value) {
        return value.getLanguage() == null ? NO_LANGUAGE : value.getLanguage();
    }
}
