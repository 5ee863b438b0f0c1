package org.kijun.exchange.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kijun.exchange.cyclonedx.Tree.Node;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;
import org.kijun.model.Text;
import org.kijun.model.derived.QualifiedNames;

/**
 * An element as properties: {@code kijun:strength}, {@code kijun:title.ja}, {@code kijun:terms.0.name}. Nested clauses are requirements
 * of their own. Line breaks are written {@code \n}, since XML readers make them spaces.
 */
final class Properties {
    static final String PREFIX = "kijun:";
    static final String NO_LANGUAGE = "und";
    /** Behind the language: fingerprint of the text that was translated. */
    static final String TRANSLATES = "of";

    private final List<Node> properties = new ArrayList<>();

    private Properties() {
    }

    static List<Node> of(EObject element) {
        var flat = new Properties();
        flat.features(element, PREFIX);
        return flat.properties;
    }

    private void add(String name, String value) {
        properties.add(new Node().with("@name", name).with("#value", value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")));
    }

    private void features(EObject element, String path) {
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !feature.isDerived() && element.eIsSet(feature) && feature.getEType() != KijunPackage.Literals.CLAUSE) {
                feature(feature, element.eGet(feature), path + feature.getName());
            }
        }
    }

    private void feature(EStructuralFeature feature, Object value, String path) {
        if (value instanceof List<?> many) {
            for (int at = 0; at < many.size(); at++) {
                single(feature, many.get(at), path + "." + at);
            }
        } else {
            single(feature, value, path);
        }
    }

    private void single(EStructuralFeature feature, Object value, String path) {
        if (value instanceof Text text) {
            text(text, path);
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            add(path, ((EObject) value).eClass().getName());
            features((EObject) value, path + ".");
        } else if (value instanceof Named named) {
            add(path, QualifiedNames.of(named));
        } else {
            add(path, EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
        }
    }

    private void text(Text text, String path) {
        for (var local : text.getValues()) {
            var named = path + "." + Objects.requireNonNullElse(local.getLanguage(), NO_LANGUAGE);
            add(named, local.getValue());
            if (local.getTranslates() != null) {
                add(named + "." + TRANSLATES, local.getTranslates());
            }
        }
    }
}
