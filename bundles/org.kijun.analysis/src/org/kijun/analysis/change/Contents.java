package org.kijun.analysis.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kijun.analysis.Linked;
import org.kijun.model.Clause;
import org.kijun.model.Condition;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;
import org.kijun.model.Text;

/** The contents of elements as flat lists of texts. What is an element of its own (clauses, terms, incidents) is left out, and so is the name. */
final class Contents {
    private static final Set<EStructuralFeature> APART = Set.of(
            KijunPackage.Literals.NAMED__NAME,
            KijunPackage.Literals.DOCUMENT__CLAUSES,
            KijunPackage.Literals.DOCUMENT__TERMS,
            KijunPackage.Literals.DOCUMENT__INCIDENTS,
            KijunPackage.Literals.CLAUSE__CLAUSES);

    private final String root;
    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();
    private final Map<Named, String> names = new HashMap<>();

    /** @param root qualified name of the document whose own names are written without it; empty for none */
    Contents(String root) {
        this.root = root;
    }

    /** Every property with its path, in the order of the model. A clause also has its parent. */
    SequencedMap<String, String> of(Named element) {
        var found = new LinkedHashMap<String, String>();
        found.put("parent", parent(element));
        collect("", element, found);
        return found;
    }

    /** The properties below these features only. */
    SequencedMap<String, String> of(Named element, List<? extends EStructuralFeature> wanted) {
        var found = new LinkedHashMap<String, String>();
        wanted.forEach(feature -> collect("", element, feature, found));
        return found;
    }

    /** The features that are properties of elements of this class. */
    List<EStructuralFeature> features(EClass type) {
        return features.computeIfAbsent(type, absent -> type.getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isTransient() && !APART.contains(feature))
                .toList());
    }

    /** The qualified name, inside the root document without its name; empty for a name that is not found. */
    String name(Named named) {
        return names.computeIfAbsent(named, this::read);
    }

    /** The name of the clause that a clause is nested in; empty for everything else. */
    String parent(Named element) {
        return element instanceof Clause clause && clause.eContainer() instanceof Clause parent ? name(parent) : "";
    }

    private String read(Named named) {
        var name = Linked.is(named) ? Objects.toString(named.qualifiedName(), "") : "";
        return !root.isEmpty() && name.startsWith(root + "/") ? name.substring(root.length() + 1) : name;
    }

    private void collect(String path, EObject element, Map<String, String> found) {
        features(element.eClass()).forEach(feature -> collect(path, element, feature, found));
    }

    private void collect(String path, EObject element, EStructuralFeature feature, Map<String, String> found) {
        var value = element.eGet(feature);
        var here = path + feature.getName();
        if (feature instanceof EReference reference && reference.isContainment()) {
            contents(here, value, found);
        } else {
            put(here, written(value), found);
        }
    }

    private void contents(String path, Object value, Map<String, String> found) {
        switch (value) {
            case null -> { }
            case Condition condition -> put(path, ConditionText.of(condition), found);
            case Text text -> items(path, text.getValues(), found);
            case Collection<?> items -> items(path, items, found);
            case EObject other -> collect(path + "/", other, found);
            default -> throw new IllegalArgumentException("not contained: " + path);
        }
    }

    private void items(String path, Collection<?> items, Map<String, String> found) {
        var times = new HashMap<String, Integer>();
        for (var item : items) {
            var key = ItemKeys.of((EObject) item, this::name);
            var time = times.merge(key, 1, Integer::sum);
            collect(path + "/" + key + (time == 1 ? "" : "#" + time) + "/", (EObject) item, found);
        }
    }

    private static void put(String path, String value, Map<String, String> found) {
        if (!value.isEmpty()) {
            found.put(path, value);
        }
    }

    /** A value that is not contained: a word, a number, names of other elements. */
    String written(Object value) {
        return switch (value) {
            case null -> "";
            case Named named -> name(named);
            case Collection<?> values -> values.stream().map(this::written).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
