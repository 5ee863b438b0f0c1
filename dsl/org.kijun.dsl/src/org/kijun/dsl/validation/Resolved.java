package org.kijun.dsl.validation;

import org.eclipse.emf.ecore.EObject;

/** Targets of references. In an editor, a name that means nothing leaves a stand-in behind; the batch checker leaves null. */
final class Resolved {
    private Resolved() {
    }

    /** The target, or null when there is none. */
    static <T extends EObject> T orNull(T target) {
        return target == null || target.eIsProxy() ? null : target;
    }
}
