package org.kijun.dsl.formatting;

/** What stands between two tokens. */
enum Gap {
    /** Nothing: the tokens touch. */
    NONE,
    /** One space. */
    SPACE,
    /** One space, or a line break where the author made one or the line would get too long. */
    SOFT,
    /** A line break; one blank line stays where the author left any. */
    LINE,
    /** A line break and one blank line. */
    BLANK
}
