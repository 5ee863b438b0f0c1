package org.kijun.dsl.workspace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.kijun.model.KijunPackage;

/** The words that begin declarations, for a quick look without the parser. */
final class DeclarationWords {
    private static final Map<String, EClass> KINDS = kinds();

    private DeclarationWords() {
    }

    /** The kind of the declaration whose word begins at the offset; null when none does. */
    static EClass kind(String text, int offset) {
        int end = offset;
        while (end < text.length() && (text.charAt(end) >= 'a' && text.charAt(end) <= 'z' || text.charAt(end) == '-')) {
            end++;
        }
        return end < text.length() && Character.isWhitespace(text.charAt(end)) ? KINDS.get(text.substring(offset, end)) : null;
    }

    /** Every declaration begins with the name of its class in lower case, its words joined by '-'. */
    private static Map<String, EClass> kinds() {
        var kinds = new HashMap<String, EClass>();
        for (var classifier : KijunPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass kind && !kind.isAbstract() && KijunPackage.Literals.DECLARATION.isSuperTypeOf(kind)) {
                kinds.put(kind.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT), kind);
            }
        }
        return kinds;
    }
}
