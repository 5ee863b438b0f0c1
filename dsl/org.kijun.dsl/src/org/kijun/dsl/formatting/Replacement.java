package org.kijun.dsl.formatting;

/** White space to put in the place of {@code length} characters at {@code offset}. */
public record Replacement(int offset, int length, String text) {
}
