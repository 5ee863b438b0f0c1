package org.kijun.dsl.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Where the blocks end, and which of them may stay on one line. */
final class Blocks {
    private final List<Token> tokens;
    private final int[] ends;

    Blocks(List<Token> tokens) {
        this.tokens = tokens;
        this.ends = ends(tokens);
    }

    /** Index of the token that closes the block. */
    int end(int open) {
        return ends[open];
    }

    /** Whether the block was written on one line and, beginning in the given column, still fits there. */
    boolean staysOnOneLine(int open, int column) {
        return writtenOnOneLine(open) && column + flatWidth(open) <= Columns.LIMIT;
    }

    /** Whether the declaration that begins at the token has a block of several lines. */
    boolean isTall(int declaration) {
        for (int at = declaration; at < ends.length && (at == declaration || tokens.get(at).gap() != Gap.BLANK); at++) {
            if (tokens.get(at).opens()) {
                return !writtenOnOneLine(at);
            }
        }
        return false;
    }

    private boolean writtenOnOneLine(int open) {
        return inside(open).stream()
                .noneMatch(token -> token.hasComment() || token.wasOnNewLine() || token.text().indexOf('\n') >= 0);
    }

    private int flatWidth(int open) {
        return inside(open).stream().mapToInt(token -> Columns.width(token.text()) + (token.gap() == Gap.NONE ? 0 : 1)).sum();
    }

    private List<Token> inside(int open) {
        return tokens.subList(open + 1, ends[open] + 1);
    }

    private static int[] ends(List<Token> tokens) {
        var ends = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < ends.length; at++) {
            if (tokens.get(at).opens()) {
                open.push(at);
            } else if (tokens.get(at).closes()) {
                ends[open.pop()] = at;
            }
        }
        return ends;
    }
}
