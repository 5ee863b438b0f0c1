package org.kijun.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes what the rules find. */
@FunctionalInterface
public interface Reporter {
    /** The index for a feature that is not a list, or for the whole of it. */
    int WHOLE = -1;

    /**
     * A problem.
     *
     * @param feature   what of the element is wrong
     * @param index     which one of a list, from 0, or {@link #WHOLE}
     * @param arguments as documented at the issue
     */
    void report(KijunIssue issue, EObject element, EStructuralFeature feature, int index, String... arguments);

    /** A problem of a feature as a whole. */
    default void report(KijunIssue issue, EObject element, EStructuralFeature feature, String... arguments) {
        report(issue, element, feature, WHOLE, arguments);
    }
}
