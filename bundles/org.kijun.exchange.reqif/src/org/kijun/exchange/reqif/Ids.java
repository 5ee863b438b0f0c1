package org.kijun.exchange.reqif;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.kijun.exchange.Uuids;

/** Identifiers of ReqIF, which begin with a letter or an underscore. */
final class Ids {
    static final String STRING = of("datatype", "String");
    static final String BOOLEAN = of("datatype", "Boolean");

    private Ids() {
    }

    static String of(String... parts) {
        return "_" + Uuids.of(parts);
    }

    static String of(EClass type) {
        return of("type", type.getName());
    }

    static String of(EClass type, Fields.Field field) {
        return of("attribute", type.getName(), field.name());
    }

    static String of(EEnum words) {
        return of("datatype", words.getName());
    }

    static String of(EEnum words, String literal) {
        return of("literal", words.getName(), literal);
    }
}
