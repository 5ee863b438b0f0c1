package org.kijun.exchange.oscal;

import java.util.regex.Pattern;
import org.kijun.model.Clause;
import org.kijun.model.Named;
import org.kijun.model.derived.QualifiedNames;

/**
 * Ids that are tokens as OSCAL wants them: letters, digits, {@code . - _}, a letter or {@code _} first. Any other character of a name is its
 * hexadecimal number between underscores, so that different names stay different. Ids with a suffix such as {@code _smt} cannot come of a name.
 */
final class Ids {
    /** OSCAL's tokens, without {@code _} that is doubled. */
    private static final Pattern FREE = Pattern.compile("[\\p{L}\\p{N}.-]");
    private static final String CLAUSE = "cl-";

    private Ids() {
    }

    /** A clause within the catalog of its document. */
    static String of(Clause clause) {
        return CLAUSE + token(clause.getName());
    }

    /** A requirement within the catalog of them all. */
    static String ofRequirement(Named requirement) {
        var token = token(QualifiedNames.of(requirement));
        return Character.isLetter(token.codePointAt(0)) || token.startsWith("_") ? token : "_r_" + token;
    }

    static String parameter(String control, String name) {
        return control + "_prm_" + token(name);
    }

    static String statement(String control) {
        return control + "_smt";
    }

    static String part(String control, String what) {
        return control + "_p_" + token(what);
    }

    /** Any text as the rest of a token. */
    static String token(String name) {
        var token = new StringBuilder();
        name.codePoints().forEach(character -> {
            if (character == '_') {
                token.append("__");
            } else if (FREE.matcher(Character.toString(character)).matches()) {
                token.appendCodePoint(character);
            } else {
                token.append('_').append(Integer.toHexString(character)).append('_');
            }
        });
        return token.toString();
    }
}
