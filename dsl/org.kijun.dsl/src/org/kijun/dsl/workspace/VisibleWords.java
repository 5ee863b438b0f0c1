package org.kijun.dsl.workspace;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.kijun.dsl.parser.antlr.internal.InternalKijunLexer;
import org.kijun.dsl.parser.antlr.internal.InternalKijunParser;

/**
 * The words of a text without the white space and comments between them, which are half of all and mean nothing; except beside a '/',
 * where a name must not be torn apart.
 */
final class VisibleWords extends InternalKijunLexer {
    private static final int SLASH = slash();

    private Token waiting;
    private boolean behindSlash;

    VisibleWords(CharStream text) {
        super(text);
    }

    @Override
    public Token nextToken() {
        var word = waiting == null ? super.nextToken() : waiting;
        waiting = null;
        if (isHidden(word) && !behindSlash) {
            var hidden = word;
            while (isHidden(word)) {
                word = super.nextToken();
            }
            if (word.getType() == SLASH) {
                waiting = word;
                return hidden;
            }
        }
        behindSlash = word.getType() == SLASH;
        return word;
    }

    private static boolean isHidden(Token word) {
        return switch (word.getType()) {
            case RULE_WS, RULE_ML_COMMENT, RULE_SL_COMMENT -> true;
            default -> false;
        };
    }

    private static int slash() {
        for (int type = 0; type < InternalKijunParser.tokenNames.length; type++) {
            if (InternalKijunParser.tokenNames[type].equals("'/'")) {
                return type;
            }
        }
        throw new IllegalStateException("the grammar joins names by '/'");
    }
}
