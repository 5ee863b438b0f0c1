package org.kijun.dsl.formatting;

import java.util.List;

/**
 * A visible token with the hidden text before it.
 *
 * @param text the token as written; empty for the end of the file
 * @param offset where it begins in the file
 * @param hidden white space and comments before it, in order
 * @param gap what should stand before it
 */
record Token(String text, int offset, List<Hidden> hidden, Gap gap) {
    /** White space or a comment as written; a line comment owns the line break that ends it. */
    record Hidden(String text, boolean comment) {
        int lineBreaks() {
            return (int) text.chars().filter(c -> c == '\n').count();
        }

        boolean isLineComment() {
            return text.startsWith("//");
        }
    }

    boolean opens() {
        return text.equals("{");
    }

    boolean closes() {
        return text.equals("}");
    }

    boolean endsFile() {
        return text.isEmpty();
    }

    boolean hasComment() {
        return hidden.stream().anyMatch(Hidden::comment);
    }

    boolean wasOnNewLine() {
        return hidden.stream().anyMatch(part -> part.lineBreaks() > 0);
    }

    String hiddenText() {
        return String.join("", hidden.stream().map(Hidden::text).toList());
    }
}
