package org.kijun.dsl.workspace;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.Named;
import org.kijun.model.findings.Place;

/** A name that was written as a reference, and what it turned out to mean. */
final class LinkRequest {
    private final EObject owner;
    private final EReference reference;
    private final String written;
    private final Place place;
    private Named target;

    LinkRequest(EObject owner, EReference reference, String written, Place place) {
        this.owner = owner;
        this.reference = reference;
        this.written = written;
        this.place = place;
    }

    EObject owner() {
        return owner;
    }

    EReference reference() {
        return reference;
    }

    String written() {
        return written;
    }

    Place place() {
        return place;
    }

    /** Null until it is found. */
    Named target() {
        return target;
    }

    void target(Named found) {
        target = found;
    }
}
