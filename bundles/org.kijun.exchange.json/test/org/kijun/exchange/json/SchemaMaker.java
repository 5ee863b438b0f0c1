package org.kijun.exchange.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.kijun.model.KijunPackage;

/** Makes the JSON Schema (draft 2020-12) of {@link ModelJson} from the model and its documentation. */
final class SchemaMaker {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;
    private static final Documentation DOCUMENTATION = Documentation.read();

    private SchemaMaker() {
    }

    static JsonObject make() {
        var schema = new JsonObject();
        schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.addProperty("$id", ModelJson.SCHEMA);
        schema.addProperty("title", "Kijun model " + ModelJson.VERSION);
        schema.addProperty("type", "object");
        var properties = new JsonObject();
        properties.add("$schema", typed("string"));
        properties.add("kijun", constant(ModelJson.VERSION));
        properties.add("date", typed("string"));
        properties.add("modules", array(link(MODEL.getModule())));
        schema.add("properties", properties);
        schema.add("required", names("kijun", "modules"));
        schema.addProperty("additionalProperties", false);
        schema.add("$defs", definitions(MODEL));
        return schema;
    }

    private static JsonObject definitions(EPackage model) {
        var definitions = new JsonObject();
        definitions.add("Texts", texts());
        for (var classifier : model.getEClassifiers()) {
            if (classifier instanceof EEnum literals) {
                definitions.add(literals.getName(), literals(literals));
            } else if (classifier instanceof EClass type && isContained(model, type)) {
                definitions.add(type.getName(), type.isAbstract() ? anyOf(model, type) : object(type));
            }
        }
        return definitions;
    }

    /** Whether objects of the class stand in others, or may stand for a class that does. */
    private static boolean isContained(EPackage model, EClass type) {
        return type == MODEL.getModule() || type != MODEL.getText() && type != MODEL.getLocalText() && model.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast).flatMap(each -> each.getEReferences().stream())
                .anyMatch(reference -> reference.isContainment() && reference.getEReferenceType().isSuperTypeOf(type));
    }

    private static JsonObject texts() {
        var texts = typed("object");
        texts.addProperty("description", "A text by language. \"und\" is for texts that are the same in all languages; \"of\" holds the fingerprint of"
                + " the text that was translated, by language.");
        var properties = new JsonObject();
        for (var language : new String[] {"ja", "en", Shapes.NO_LANGUAGE}) {
            properties.add(language, typed("string"));
        }
        var of = typed("object");
        of.add("additionalProperties", typed("string"));
        properties.add(Shapes.TRANSLATES, of);
        texts.add("properties", properties);
        texts.addProperty("additionalProperties", false);
        return texts;
    }

    private static JsonObject object(EClass type) {
        var object = typed("object");
        describe(object, type);
        var properties = new JsonObject();
        var required = new JsonArray();
        if (type == MODEL.getModule()) {
            properties.add("library", typed("boolean"));
            required.add("library");
            properties.add("source", typed("string"));
        } else {
            properties.add("type", constant(type.getName()));
        }
        if (MODEL.getNamed().isSuperTypeOf(type)) {
            properties.add("id", typed("string"));
            properties.add("qualifiedName", typed("string"));
        }
        for (var feature : type.getEAllStructuralFeatures()) {
            if (Shapes.isWritten(feature)) {
                properties.add(feature.getName(), property(feature));
                if (Shapes.isAlwaysThere(feature)) {
                    required.add(feature.getName());
                }
            }
        }
        object.add("properties", properties);
        if (!required.isEmpty()) {
            object.add("required", required);
        }
        object.addProperty("additionalProperties", false);
        return object;
    }

    private static JsonObject property(EStructuralFeature feature) {
        var single = single(feature);
        var property = feature.isMany() ? array(single) : single;
        describe(property, feature);
        return property;
    }

    private static JsonObject single(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference when !reference.isContainment() -> typed("string");
            case EReference reference when reference.getEReferenceType() == MODEL.getText() -> reference("Texts");
            case EReference reference -> link(reference.getEReferenceType());
            case EAttribute attribute when attribute.getEAttributeType() instanceof EEnum literals -> reference(literals.getName());
            case EAttribute attribute -> typed(primitive(attribute));
            default -> throw new IllegalStateException(feature.getName());
        };
    }

    private static String primitive(EAttribute attribute) {
        var type = attribute.getEAttributeType();
        if (type == EcorePackage.Literals.EBOOLEAN) {
            return "boolean";
        }
        if (type == EcorePackage.Literals.EINT) {
            return "integer";
        }
        return type == EcorePackage.Literals.EBIG_DECIMAL ? "number" : "string";
    }

    /** One of the classes that can stand for the abstract one; the type says which. */
    private static JsonObject anyOf(EPackage model, EClass type) {
        var choices = new JsonArray();
        model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).forEach(each -> choices.add(typedLink(each)));
        var any = new JsonObject();
        describe(any, type);
        any.add("oneOf", choices);
        return any;
    }

    private static JsonObject typedLink(EClass type) {
        var typed = link(type);
        typed.add("required", names("type"));
        return typed;
    }

    private static JsonObject literals(EEnum type) {
        var words = typed("string");
        describe(words, type);
        var literals = new JsonArray();
        type.getELiterals().forEach(literal -> literals.add(literal.getLiteral()));
        words.add("enum", literals);
        return words;
    }

    private static void describe(JsonObject schema, EModelElement element) {
        var documentation = DOCUMENTATION.of(element);
        if (!documentation.isEmpty()) {
            schema.addProperty("description", documentation);
        }
    }

    private static JsonObject link(EClass type) {
        return reference(type.getName());
    }

    private static JsonObject reference(String definition) {
        var reference = new JsonObject();
        reference.addProperty("$ref", "#/$defs/" + definition);
        return reference;
    }

    private static JsonObject typed(String type) {
        var schema = new JsonObject();
        schema.addProperty("type", type);
        return schema;
    }

    private static JsonObject constant(String value) {
        var schema = new JsonObject();
        schema.addProperty("const", value);
        return schema;
    }

    private static JsonObject array(JsonObject items) {
        var schema = typed("array");
        schema.add("items", items);
        return schema;
    }

    private static JsonArray names(String... names) {
        var array = new JsonArray();
        for (var name : names) {
            array.add(name);
        }
        return array;
    }
}
