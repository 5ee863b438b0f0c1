package org.kijun.exchange.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Known;
import org.kijun.model.Declaration;
import org.kijun.model.KijunFactory;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;
import org.kijun.model.Text;
import org.kijun.model.derived.Contents;
import org.kijun.model.derived.QualifiedNames;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Makes elements of JSON objects; links are set when all elements are there. */
final class ElementReader {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;

    private final Known known;
    private final Place place;
    private final List<Link> links = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ElementReader(Known known, Place place) {
        this.known = known;
        this.place = place;
    }

    private record Link(EObject from, EReference reference, String name) {
    }

    /** Empty when it is not the object of a declaration. */
    Optional<Declaration> declaration(JsonObject json) {
        return type(json, MODEL.getDeclaration()).map(type -> (Declaration) element(type, json));
    }

    /** Sets the links and tells what was found. */
    List<Finding> link(List<Declaration> declarations) {
        var own = new HashMap<String, List<Named>>();
        declarations.forEach(declaration -> Contents.walk(declaration, element -> {
            if (element instanceof Named named) {
                own.computeIfAbsent(QualifiedNames.of(named), name -> new ArrayList<>()).add(named);
            }
        }));
        links.forEach(link -> link(link, own));
        return List.copyOf(findings);
    }

    private void link(Link link, Map<String, List<Named>> own) {
        var type = link.reference().getEReferenceType().getInstanceClass().asSubclass(Named.class);
        var target = own.getOrDefault(link.name(), List.of()).stream().filter(type::isInstance).findFirst()
                .or(() -> known.find(link.name(), type).map(Named.class::cast));
        target.ifPresentOrElse(found -> add(link.from(), link.reference(), found), () -> report(ExchangeIssue.DANGLING_LINK, link.name()));
    }

    private EObject element(EClass type, JsonObject json) {
        var element = EcoreUtil.create(type);
        for (var feature : type.getEAllStructuralFeatures()) {
            if (Shapes.isWritten(feature) && json.has(feature.getName())) {
                values(element, feature, json.get(feature.getName()));
            }
        }
        return element;
    }

    private void values(EObject element, EStructuralFeature feature, JsonElement json) {
        if (feature.isMany()) {
            json.getAsJsonArray().forEach(each -> value(element, feature, each));
        } else {
            value(element, feature, json);
        }
    }

    private void value(EObject element, EStructuralFeature feature, JsonElement json) {
        switch (feature) {
            case EReference reference when !reference.isContainment() -> links.add(new Link(element, reference, json.getAsString()));
            case EReference reference when reference.getEReferenceType() == MODEL.getText() -> add(element, feature, text(json.getAsJsonObject()));
            case EReference reference -> type(json.getAsJsonObject(), reference.getEReferenceType())
                    .ifPresent(type -> add(element, feature, element(type, json.getAsJsonObject())));
            case EAttribute attribute -> attribute(element, attribute, json.getAsString());
            default -> throw new IllegalStateException(feature.getName());
        }
    }

    private void attribute(EObject element, EAttribute attribute, String value) {
        try {
            var converted = EcoreUtil.createFromString(attribute.getEAttributeType(), value);
            add(element, attribute, converted);
        } catch (IllegalArgumentException unknown) {
            report(ExchangeIssue.BAD_VALUE, attribute.getName(), value, "");
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((EList<Object>) element.eGet(feature)).add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    /** The class that the object says, or the only one that it can be. */
    private Optional<EClass> type(JsonObject json, EClass expected) {
        if (!expected.isAbstract()) {
            return Optional.of(expected);
        }
        var name = json.has("type") ? json.get("type").getAsString() : "";
        var type = MODEL.getEClassifier(name) instanceof EClass found && !found.isAbstract() && expected.isSuperTypeOf(found) ? found : null;
        if (type == null) {
            report(ExchangeIssue.BAD_VALUE, "type", name, expected.getName());
        }
        return Optional.ofNullable(type);
    }

    private static Text text(JsonObject json) {
        var text = KijunFactory.eINSTANCE.createText();
        var translated = json.has(Shapes.TRANSLATES) ? json.getAsJsonObject(Shapes.TRANSLATES) : new JsonObject();
        for (var entry : json.entrySet()) {
            if (!entry.getKey().equals(Shapes.TRANSLATES)) {
                var value = KijunFactory.eINSTANCE.createLocalText();
                value.setLanguage(entry.getKey().equals(Shapes.NO_LANGUAGE) ? null : entry.getKey());
                value.setValue(entry.getValue().getAsString());
                value.setTranslates(translated.has(entry.getKey()) ? translated.get(entry.getKey()).getAsString() : null);
                text.getValues().add(value);
            }
        }
        return text;
    }

    private void report(ExchangeIssue issue, String... arguments) {
        findings.add(new Finding(issue, place, List.of(arguments)));
    }
}
