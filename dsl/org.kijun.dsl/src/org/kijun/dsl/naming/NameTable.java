package org.kijun.dsl.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;

/** Elements by kind and full name. Elements of different kinds may share a name: every reference asks for certain kinds. */
public final class NameTable {
    private static final Map<Class<?>, List<EClass>> KINDS = new ConcurrentHashMap<>();

    private final List<Map<String, Named>> byKind = new ArrayList<>();
    private final NameTable behind;

    public NameTable() {
        this(null);
    }

    /** @param behind where names are looked for that this table does not have; it is not changed; null for no such table */
    public NameTable(NameTable behind) {
        this.behind = behind;
        KijunPackage.eINSTANCE.getEClassifiers().forEach(kind -> byKind.add(new HashMap<>()));
    }

    /** Enters the element unless one of its kind has the name already; then that one is returned and stays. */
    public Optional<Named> add(String qualifiedName, Named named) {
        return Optional.ofNullable(of(named.eClass()).putIfAbsent(qualifiedName, named));
    }

    /** The element of the kind with the full name. */
    public Optional<Named> find(String qualifiedName, EClass kind) {
        return Optional.ofNullable(get(qualifiedName, kind));
    }

    /** The element with the full name that the reference may point to, or null. */
    public Named find(String qualifiedName, EReference reference) {
        for (var kind : NameResolution.kinds(reference)) {
            var found = get(qualifiedName, kind);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The element of the type with the full name. */
    public <T extends Named> Optional<T> find(String qualifiedName, Class<T> type) {
        for (var kind : KINDS.computeIfAbsent(type, NameTable::kinds)) {
            var found = get(qualifiedName, kind);
            if (found != null) {
                return Optional.of(type.cast(found));
            }
        }
        return Optional.empty();
    }

    /** The full names that the reference may point to, in no order. */
    public Stream<String> names(EReference reference) {
        var own = NameResolution.kinds(reference).stream().flatMap(kind -> of(kind).keySet().stream());
        return behind == null ? own : Stream.concat(own, behind.names(reference));
    }

    private Named get(String qualifiedName, EClass kind) {
        var own = of(kind).get(qualifiedName);
        return own == null && behind != null ? behind.get(qualifiedName, kind) : own;
    }

    private Map<String, Named> of(EClass kind) {
        return byKind.get(kind.getClassifierID());
    }

    private static List<EClass> kinds(Class<?> type) {
        return KijunPackage.eINSTANCE.getEClassifiers().stream()
                .filter(classifier -> classifier instanceof EClass kind && !kind.isAbstract())
                .map(EClass.class::cast)
                .filter(kind -> type.isAssignableFrom(kind.getInstanceClass()))
                .toList();
    }
}
