package org.kijun.model.derived;

import org.eclipse.emf.ecore.EObject;
import org.kijun.model.Clause;
import org.kijun.model.Module;
import org.kijun.model.Named;

/** Qualified names: what identifies a named element in the workspace, in exports and in references. */
public final class QualifiedNames {
    public static final String SEPARATOR = "/";

    private QualifiedNames() {
    }

    /** The parts of the name joined by '/', or null when the element has no name (a text that is being typed). */
    public static String of(Named named) {
        if (named.getName() == null) {
            return null;
        }
        var prefix = prefix(named.eContainer());
        return prefix.isEmpty() ? named.getName() : prefix + SEPARATOR + named.getName();
    }

    /** The name that everything directly inside the container is prefixed with; empty at the top. */
    public static String prefix(EObject container) {
        for (var at = container; at != null; at = at.eContainer()) {
            if (at instanceof Module module) {
                return module.getName() == null ? "" : module.getName();
            }
            if (at instanceof Named named && !(at instanceof Clause) && named.getName() != null) {
                return of(named);
            }
        }
        return "";
    }
}
