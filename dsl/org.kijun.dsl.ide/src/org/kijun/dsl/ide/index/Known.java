package org.kijun.dsl.ide.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

/** What was worked out over all files; kept at the set of files until one of them is read anew. */
public final class Known extends AdapterImpl {
    private final List<Object> parses;
    private final Map<Class<?>, Object> facts = new ConcurrentHashMap<>();

    private Known(List<Object> parses) {
        this.parses = parses;
    }

    /** What is known of the kind; worked out when nobody asked since the last change. */
    public static <T> T of(ResourceSet resources, Class<T> kind, Function<ResourceSet, T> work) {
        return kind.cast(now(resources).facts.computeIfAbsent(kind, none -> work.apply(resources)));
    }

    private static Known now(ResourceSet resources) {
        synchronized (resources) {
            var parses = Everything.resources(resources).<Object>map(XtextResource::getParseResult).toList();
            var known = (Known) EcoreUtil.getExistingAdapter(resources, Known.class);
            if (known != null && known.parses.equals(parses)) {
                return known;
            }
            resources.eAdapters().remove(known);
            var fresh = new Known(parses);
            resources.eAdapters().add(fresh);
            return fresh;
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Known.class;
    }
}
