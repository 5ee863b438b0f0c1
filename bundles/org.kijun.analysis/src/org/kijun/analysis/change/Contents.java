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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kijun.analysis.Linked;
import org.kijun.model.Clause;
import org.kijun.model.Condition;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;
import org.kijun.model.Text;

/**
 * The contents of an element as a flat list of texts. What is an element of its own (clauses, terms, incidents) is left out, and so is the name.
 *
 * @param root qualified name of the document whose own names are written without it; empty for none
 */
record Contents(String root) {
    private static final Set<EStructuralFeature> APART = Set.of(
            KijunPackage.Literals.NAMED__NAME,
            KijunPackage.Literals.DOCUMENT__CLAUSES,
            KijunPackage.Literals.DOCUMENT__TERMS,
            KijunPackage.Literals.DOCUMENT__INCIDENTS,
            KijunPackage.Literals.CLAUSE__CLAUSES);

    /** Every property with its path, in the order of the model. A clause also has its parent. */
    SequencedMap<String, String> of(Named element) {
        var found = new LinkedHashMap<String, String>();
        if (element instanceof Clause clause) {
            found.put("parent", clause.eContainer() instanceof Clause parent ? name(parent) : "");
        }
        collect("", element, found);
        return found;
    }

    /** The properties below these features only. */
    SequencedMap<String, String> of(Named element, List<? extends EStructuralFeature> features) {
        var found = new LinkedHashMap<String, String>();
        features.forEach(feature -> collect("", element, feature, found));
        return found;
    }

    private void collect(String path, EObject element, Map<String, String> found) {
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !APART.contains(feature)) {
                collect(path, element, feature, found);
            }
        }
    }

    private void collect(String path, EObject element, EStructuralFeature feature, Map<String, String> found) {
        var value = element.eGet(feature);
        var here = path + feature.getName();
        if (feature instanceof EReference reference && reference.isContainment()) {
            contents(here, value, found);
        } else if (value instanceof Collection<?> values) {
            put(here, values.stream().map(this::written).collect(Collectors.joining(", ")), found);
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

    private String written(Object value) {
        return value instanceof Named named ? name(named) : Objects.toString(value, "");
    }

    /** The qualified name, inside the root document without its name; empty for a name that is not found. */
    String name(Named named) {
        var name = Linked.is(named) ? Objects.toString(named.qualifiedName(), "") : "";
        return !root.isEmpty() && name.startsWith(root + "/") ? name.substring(root.length() + 1) : name;
    }
}
