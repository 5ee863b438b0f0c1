package org.kijun.dsl.scoping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.kijun.dsl.naming.NameResolution;
import org.kijun.model.derived.QualifiedNames;

/** What names mean at one place of one file. */
final class PlaceScope implements IScope {
    private final EObject context;
    private final EReference reference;
    private final NamesOfFile here;
    private final IScope everywhere;

    PlaceScope(EObject context, EReference reference, NamesOfFile here, IScope everywhere) {
        this.context = context;
        this.reference = reference;
        this.here = here;
        this.everywhere = everywhere;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        for (var candidate : NameResolution.candidates(context, reference, name.toString(QualifiedNames.SEPARATOR))) {
            var local = here.find(candidate, reference);
            var found = local == null ? everywhere.getSingleElement(NamesOfFile.name(candidate)) : local;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        var found = getSingleElement(name);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject element) {
        return elements(EcoreUtil.getURI(element)).findFirst().orElse(null);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject element) {
        return elements(EcoreUtil.getURI(element)).toList();
    }

    /** Everything that can stand here, each under the shortest name that means it here. */
    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        var open = reachable();
        var byShortName = new LinkedHashMap<String, IEObjectDescription>();
        for (var prefix : NameResolution.prefixes(context, reference)) {
            shorten(open, prefix + QualifiedNames.SEPARATOR, byShortName);
        }
        open.forEach((fullName, element) -> byShortName.putIfAbsent(fullName, element));
        return shortest(byShortName).values().stream().map(entry -> named(entry.getKey(), entry.getValue())).toList();
    }

    private static Map<URI, Map.Entry<String, IEObjectDescription>> shortest(Map<String, IEObjectDescription> byName) {
        var shortest = new LinkedHashMap<URI, Map.Entry<String, IEObjectDescription>>();
        for (var entry : byName.entrySet()) {
            shortest.merge(entry.getValue().getEObjectURI(), entry,
                    (one, other) -> other.getKey().length() < one.getKey().length() ? other : one);
        }
        return shortest;
    }

    private Stream<IEObjectDescription> elements(URI uri) {
        var all = new ArrayList<IEObjectDescription>();
        getAllElements().forEach(all::add);
        return all.stream().filter(element -> element.getEObjectURI().equals(uri));
    }

    /** By full name; the file itself first. */
    private Map<String, IEObjectDescription> reachable() {
        var reachable = new LinkedHashMap<String, IEObjectDescription>();
        here.all(reference).forEach(element -> reachable.putIfAbsent(fullName(element), element));
        everywhere.getAllElements().forEach(element -> reachable.putIfAbsent(fullName(element), element));
        return reachable;
    }

    private static void shorten(Map<String, IEObjectDescription> all, String prefix, Map<String, IEObjectDescription> byShortName) {
        all.forEach((fullName, element) -> {
            if (fullName.startsWith(prefix)) {
                byShortName.putIfAbsent(fullName.substring(prefix.length()), element);
            }
        });
    }

    private static String fullName(IEObjectDescription element) {
        return element.getName().toString(QualifiedNames.SEPARATOR);
    }

    private static IEObjectDescription named(String name, IEObjectDescription element) {
        var wanted = NamesOfFile.name(name);
        return wanted.equals(element.getName()) ? element : new AliasedEObjectDescription(wanted, element);
    }
}
