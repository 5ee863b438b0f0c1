package org.kijun.dsl.scoping;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.kijun.dsl.naming.NameResolution;

/** Which elements a name can mean at one place, by {@link NameResolution}. */
public class KijunScopeProvider extends AbstractKijunScopeProvider {
    @Inject
    private IGlobalScopeProvider everywhere;

    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        var kinds = NameResolution.kinds(reference);
        var global = everywhere.getScope(context.eResource(), reference, description -> kinds.contains(description.getEClass()));
        return new PlaceScope(context, reference, here(context.eResource()), global);
    }

    /** The names of the file itself: what is being typed may not be in any index yet. */
    private NamesOfFile here(Resource resource) {
        return cache.get(NamesOfFile.class, resource, () -> NamesOfFile.of(resource));
    }
}
