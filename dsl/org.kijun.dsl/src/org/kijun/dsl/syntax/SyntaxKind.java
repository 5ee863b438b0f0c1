package org.kijun.dsl.syntax;

import java.util.Locale;

/** What is wrong with the order of words; the first argument of {@code kijun.syntax}. */
public enum SyntaxKind {
    /** A word in a block that begins none of its properties. */
    PROPERTY,
    /** A word between declarations that begins none. */
    DECLARATION,
    /** A word that stands at the top of a file only. */
    TOP,
    /** A word where certain others are expected. */
    EXPECTED,
    /** A word that cannot stand here. */
    UNEXPECTED,
    /** A word of the language where a name is expected. */
    KEYWORD,
    /** The file ends inside of something. */
    END,
    /** A string or text block that is not closed. */
    STRING,
    /** A comment that is not closed. */
    COMMENT,
    /** A character that means nothing. */
    CHARACTER;

    /** The word that messages use as key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
