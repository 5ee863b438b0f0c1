package org.kijun.exchange.reqif;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.kijun.exchange.reqif.Fields.Field;
import org.kijun.model.LocalText;
import org.kijun.model.Named;
import org.kijun.model.Text;
import org.kijun.model.derived.QualifiedNames;

/** Writes attribute definitions and values. Values that are not set are left out. */
record Values(Xml xml) {
    void definition(EClass type, Field field, String changed) throws IOException {
        var kind = word(field);
        var identity = new String[] {"IDENTIFIER", Ids.of(type, field), "LAST-CHANGE", changed, "LONG-NAME", field.name()};
        xml.open("ATTRIBUTE-DEFINITION-" + kind, field.kind() == Fields.Kind.ENUMERATION ? multi(identity, field) : identity);
        xml.open("TYPE").text("DATATYPE-DEFINITION-" + kind + "-REF", datatype(field)).close();
        xml.close();
    }

    private static String[] multi(String[] identity, Field field) {
        return new String[] {identity[0], identity[1], identity[2], identity[3], identity[4], identity[5], "MULTI-VALUED",
            Boolean.toString(field.feature().isMany())};
    }

    private static String word(Field field) {
        return switch (field.kind()) {
            case STRING, TEXT, TRANSLATED_FROM -> "STRING";
            case BOOLEAN -> "BOOLEAN";
            case ENUMERATION -> "ENUMERATION";
        };
    }

    private static String datatype(Field field) {
        return switch (field.kind()) {
            case STRING, TEXT, TRANSLATED_FROM -> Ids.STRING;
            case BOOLEAN -> Ids.BOOLEAN;
            case ENUMERATION -> Ids.of((EEnum) field.feature().getEType());
        };
    }

    void of(EObject element) throws IOException {
        xml.open("VALUES");
        for (var field : Fields.of(element.eClass())) {
            if (element.eIsSet(field.feature())) {
                value(element, field);
            }
        }
        xml.close();
    }

    private void value(EObject element, Field field) throws IOException {
        var value = element.eGet(field.feature());
        switch (field.kind()) {
            case STRING -> simple(element, field, "STRING", string(value));
            case BOOLEAN -> simple(element, field, "BOOLEAN", value.toString());
            case ENUMERATION -> literals(element, field, value instanceof List<?> many ? many : List.of(value));
            case TEXT -> text(element, field, (Text) value, false);
            case TRANSLATED_FROM -> text(element, field, (Text) value, true);
        }
    }

    private static String string(Object value) {
        return value instanceof List<?> many ? many.stream().map(Values::single).collect(Collectors.joining("\n")) : single(value);
    }

    private static String single(Object value) {
        return value instanceof Named named ? QualifiedNames.of(named) : value.toString();
    }

    private void text(EObject element, Field field, Text text, boolean isSource) throws IOException {
        for (var local : text.getValues()) {
            var value = isSource ? local.getTranslates() : local.getValue();
            if (value != null && language(local).equals(field.language())) {
                simple(element, field, "STRING", value);
            }
        }
    }

    private static String language(LocalText local) {
        return Objects.toString(local.getLanguage(), "");
    }

    private void simple(EObject element, Field field, String kind, String value) throws IOException {
        xml.open("ATTRIBUTE-VALUE-" + kind, "THE-VALUE", value);
        definition(element, field, kind);
        xml.close();
    }

    private void definition(EObject element, Field field, String kind) throws IOException {
        xml.open("DEFINITION").text("ATTRIBUTE-DEFINITION-" + kind + "-REF", Ids.of(element.eClass(), field)).close();
    }

    private void literals(EObject element, Field field, List<?> literals) throws IOException {
        xml.open("ATTRIBUTE-VALUE-ENUMERATION").open("VALUES");
        for (var literal : literals) {
            xml.text("ENUM-VALUE-REF", Ids.of((EEnum) field.feature().getEType(), ((Enumerator) literal).getLiteral()));
        }
        xml.close();
        definition(element, field, "ENUMERATION");
        xml.close();
    }
}
