package org.kijun.ui.subject;

import org.kijun.model.Named;
import org.kijun.model.derived.QualifiedNames;

/**
 * An element of the texts by its kind and name, since elements themselves live only as long as a snapshot.
 *
 * @param kind the interface of the model, such as {@code Requirement.class}
 * @param name the qualified name
 */
public record Subject(Class<? extends Named> kind, String name) {
    /** The element must have a name. */
    public static Subject of(Named element) {
        return new Subject(element.eClass().getInstanceClass().asSubclass(Named.class), QualifiedNames.of(element));
    }
}
