package org.kijun.exchange.reqif;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.kijun.model.KijunPackage;

/** The attributes of a class in ReqIF, said once for writer and reader. */
final class Fields {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;
    /** The languages of texts; the last one is for texts that are the same in all. */
    static final List<String> LANGUAGES = List.of("ja", "en", "");

    private Fields() {
    }

    /**
     * One attribute.
     *
     * @param name     its LONG-NAME: the feature's, for texts with the language behind a dot
     * @param language of a text, empty for none; null when it is no text
     */
    record Field(String name, EStructuralFeature feature, String language, Kind kind) {
    }

    /** What an attribute holds. */
    enum Kind {
        /** A string, a number, or the full names of what it leads to, one a line. */
        STRING,
        BOOLEAN,
        /** One word or several of a closed set. */
        ENUMERATION,
        /** A text in one language. */
        TEXT,
        /** Fingerprint of the text that the text in this language was translated from. */
        TRANSLATED_FROM
    }

    static List<Field> of(EClass type) {
        var fields = new ArrayList<Field>();
        for (var feature : type.getEAllStructuralFeatures()) {
            if (isText(feature)) {
                LANGUAGES.forEach(language -> fields.add(new Field(dotted(feature, language), feature, language, Kind.TEXT)));
                LANGUAGES.forEach(language -> fields.add(new Field(dotted(feature, language) + ".of", feature, language, Kind.TRANSLATED_FROM)));
            } else if (!feature.isTransient() && !isChild(feature)) {
                fields.add(new Field(feature.getName(), feature, null, kind(feature)));
            }
        }
        return fields;
    }

    /** Features whose elements are children in the hierarchy, or relations. */
    static List<EReference> children(EClass type) {
        return type.getEAllContainments().stream().filter(Fields::isChild).toList();
    }

    /** Classes that an element of ours can have. */
    static List<EClass> types() {
        return MODEL.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && type != MODEL.getText() && type != MODEL.getLocalText() && type != MODEL.getModule()
                        && type != MODEL.getUse()).toList();
    }

    private static boolean isChild(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment() && !isText(feature);
    }

    private static boolean isText(EStructuralFeature feature) {
        return feature.getEType() == MODEL.getText();
    }

    private static String dotted(EStructuralFeature feature, String language) {
        return language.isEmpty() ? feature.getName() : feature.getName() + "." + language;
    }

    private static Kind kind(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute && attribute.getEAttributeType() instanceof EEnum) {
            return Kind.ENUMERATION;
        }
        return feature.getEType() == EcorePackage.Literals.EBOOLEAN ? Kind.BOOLEAN : Kind.STRING;
    }
}
