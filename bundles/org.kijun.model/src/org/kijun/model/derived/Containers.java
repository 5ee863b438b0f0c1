package org.kijun.model.derived;

import org.eclipse.emf.ecore.EObject;
import org.kijun.model.Document;
import org.kijun.model.Element;
import org.kijun.model.Module;

/** What an element is nested in. */
public final class Containers {
    private Containers() {
    }

    public static Module module(Element element) {
        return nearest(element, Module.class);
    }

    public static Document document(Element element) {
        return nearest(element, Document.class);
    }

    /** The nearest container of the type, the element itself included, or null. */
    public static <T> T nearest(EObject element, Class<T> type) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
