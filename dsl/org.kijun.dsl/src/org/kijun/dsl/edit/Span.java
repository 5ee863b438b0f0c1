package org.kijun.dsl.edit;

/**
 * Some words of a parsed text.
 *
 * @param from index of the first
 * @param to   index behind the last
 */
record Span(int from, int to) {
    int last() {
        return to - 1;
    }

    /** With so many words before it. */
    Span after(int words) {
        return new Span(from - words, to);
    }
}
