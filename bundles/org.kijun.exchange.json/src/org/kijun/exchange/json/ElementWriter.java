package org.kijun.exchange.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kijun.exchange.Uuids;
import org.kijun.model.LocalText;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.Text;
import org.kijun.model.derived.QualifiedNames;

/** Writes one element after the other, by what the model says of its class. What has no value is left out. */
final class ElementWriter {
    private final JsonWriter json;

    ElementWriter(JsonWriter json) {
        this.json = json;
    }

    void write(Module module, boolean isLibrary) throws IOException {
        json.beginObject();
        json.name("library").value(isLibrary);
        if (module.getSource() != null) {
            json.name("source").value(module.getSource());
        }
        features(module);
        json.endObject();
    }

    private void element(EObject element, boolean isTyped) throws IOException {
        json.beginObject();
        if (isTyped) {
            json.name("type").value(element.eClass().getName());
        }
        if (element instanceof Named named && named.getName() != null) {
            json.name("id").value(Uuids.of(named).toString());
            json.name("qualifiedName").value(QualifiedNames.of(named));
        }
        features(element);
        json.endObject();
    }

    private void features(EObject element) throws IOException {
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (Shapes.isWritten(feature) && (Shapes.isAlwaysThere(feature) || element.eIsSet(feature))) {
                json.name(feature.getName());
                value(feature, element.eGet(feature));
            }
        }
    }

    private void value(EStructuralFeature feature, Object value) throws IOException {
        if (feature.isMany()) {
            json.beginArray();
            for (var each : (List<?>) value) {
                single(feature, each);
            }
            json.endArray();
        } else {
            single(feature, value);
        }
    }

    private void single(EStructuralFeature feature, Object value) throws IOException {
        switch (value) {
            case Text text -> text(text);
            case EObject contained when ((EReference) feature).isContainment() -> element(contained, Shapes.isAbstract(feature));
            case Named linked -> json.value(QualifiedNames.of(linked));
            case Enumerator literal -> json.value(literal.getLiteral());
            case Boolean flag -> json.value(flag);
            case Integer number -> json.value(number);
            case BigDecimal number -> json.value(number);
            default -> json.value(value.toString());
        }
    }

    /** Language to text; a text without a language stands under {@code und} (BCP 47). */
    private void text(Text text) throws IOException {
        json.beginObject();
        for (var value : text.getValues()) {
            json.name(Shapes.language(value)).value(value.getValue());
        }
        if (text.getValues().stream().anyMatch(value -> value.getTranslates() != null)) {
            json.name(Shapes.TRANSLATES).beginObject();
            for (LocalText value : text.getValues()) {
                if (value.getTranslates() != null) {
                    json.name(Shapes.language(value)).value(value.getTranslates());
                }
            }
            json.endObject();
        }
        json.endObject();
    }
}
