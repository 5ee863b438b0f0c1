package org.kijun.dsl.text;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kijun.model.Named;
import org.kijun.model.derived.QualifiedNames;

/** Everything that an element says, as text: all features with their values, links by full names. */
public final class Meaning {
    private Meaning() {
    }

    public static String of(EObject element) {
        return element.eClass().getName() + element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isTransient() && element.eIsSet(feature))
                .map(feature -> "\n" + feature.getName() + "=" + values(element, feature).stream().map(value -> value(feature, value))
                        .collect(Collectors.joining(",\n")))
                .collect(Collectors.joining()).indent(1);
    }

    private static List<?> values(EObject element, EStructuralFeature feature) {
        var value = element.eGet(feature);
        return feature.isMany() ? (List<?>) value : List.of(value);
    }

    private static String value(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? of((EObject) value) : QualifiedNames.of((Named) value);
        }
        return value.toString();
    }
}
