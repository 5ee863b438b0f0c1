package org.kijun.dsl.ide.index;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.model.Module;
import org.kijun.model.derived.Contents;

/** All files that one file can see: those of the workspace and of the library. */
public final class Everything {
    private Everything() {
    }

    public static Stream<XtextResource> resources(ResourceSet set) {
        return List.copyOf(set.getResources()).stream().filter(XtextResource.class::isInstance).map(XtextResource.class::cast);
    }

    public static Stream<Module> modules(ResourceSet set) {
        return resources(set).map(Everything::module).filter(Objects::nonNull);
    }

    /** All elements of the type that can be seen from the element, in the order of files and text. */
    public static <T extends EObject> Stream<T> all(EObject from, Class<T> type) {
        var found = Stream.<T>builder();
        modules(from.eResource().getResourceSet()).forEach(module -> Contents.walk(module, element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        }));
        return found.build();
    }

    private static Module module(XtextResource resource) {
        return !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Module module ? module : null;
    }
}
