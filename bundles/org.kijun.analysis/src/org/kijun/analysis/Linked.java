package org.kijun.analysis;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** References that lead somewhere. A text that is being typed has references that do not; analyses pass over them. */
public final class Linked {
    private Linked() {
    }

    /** Whether there is a target and its name was found. */
    public static boolean is(EObject target) {
        return target != null && !target.eIsProxy();
    }

    /** The targets that were found, in their order. */
    public static <T extends EObject> List<T> in(List<T> targets) {
        return targets.stream().filter(Linked::is).toList();
    }
}
