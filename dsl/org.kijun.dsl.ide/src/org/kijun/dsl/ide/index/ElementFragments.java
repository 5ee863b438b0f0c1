package org.kijun.dsl.ide.index;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.kijun.model.Named;

/**
 * Named elements are addressed by kind and full name instead of their place in the file, so that references from other files hold when
 * something is inserted before them. Of two elements with the same name the first one has the address.
 */
public final class ElementFragments implements IFragmentProvider {
    private static final String MARK = "name:";

    @Inject
    private IResourceScopeCache cache;

    /** An element that is just being taken out of its resource leaves its address behind. */
    @Override
    public String getFragment(EObject object, Fallback fallback) {
        if (object instanceof Named named && named.qualifiedName() != null) {
            var fragment = of(named);
            if (object.eResource() == null || byFragment(object.eResource()).get(fragment) == object) {
                return fragment;
            }
        }
        return fallback.getFragment(object);
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        return fragment.startsWith(MARK) ? byFragment(resource).get(fragment) : fallback.getEObject(fragment);
    }

    private Map<String, EObject> byFragment(Resource resource) {
        return cache.get(ElementFragments.class, resource, () -> read(resource));
    }

    private static Map<String, EObject> read(Resource resource) {
        var elements = new HashMap<String, EObject>();
        EcoreUtil.<EObject>getAllContents(resource, false).forEachRemaining(element -> {
            if (element instanceof Named named && named.qualifiedName() != null) {
                elements.putIfAbsent(of(named), named);
            }
        });
        return elements;
    }

    /** The address within the file of an element that has a name. */
    static String of(Named named) {
        return MARK + named.eClass().getName() + ":" + named.qualifiedName();
    }
}
