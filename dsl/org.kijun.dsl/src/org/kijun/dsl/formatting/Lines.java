package org.kijun.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

/** Walks over the tokens once and writes the white space between them. */
final class Lines {
    private static final String INDENT = "    ";

    private final List<Token> tokens;
    private final Blocks blocks;
    private final List<Replacement> changes = new ArrayList<>();
    private int depth;
    private int column;
    private int flatUntil = -1;

    Lines(List<Token> tokens) {
        this.tokens = tokens;
        this.blocks = new Blocks(tokens);
    }

    List<Replacement> changes() {
        for (int at = 0; at < tokens.size(); at++) {
            place(at, tokens.get(at));
        }
        return changes;
    }

    private void place(int at, Token token) {
        if (token.closes()) {
            depth--;
        }
        var space = space(at, token);
        var before = token.hiddenText();
        if (!before.equals(space)) {
            changes.add(new Replacement(token.offset() - before.length(), before.length(), space));
        }
        advance(space);
        advance(token.text());
        if (token.opens()) {
            depth++;
            flatUntil = Math.max(flatUntil, blocks.staysOnOneLine(at, column) ? blocks.end(at) : -1);
        }
    }

    private void advance(String text) {
        column = text.indexOf('\n') < 0 ? column + Columns.width(text) : Columns.lastLine(text);
    }

    private String space(int at, Token token) {
        return token.hasComment() ? new Comments(token, at == 0, isAfterOpening(at), indent(token), blankWanted(at)).space() : plain(at, token);
    }

    private String plain(int at, Token token) {
        if (at == 0) {
            return "";
        }
        if (token.endsFile()) {
            return "\n";
        }
        return switch (token.gap()) {
            case NONE -> "";
            case SPACE -> " ";
            case SOFT -> breaks(at, token) ? "\n" + indent(token) : " ";
            case LINE, BLANK -> at <= flatUntil ? " " : blankLine(at, token) + "\n" + indent(token);
        };
    }

    private String blankLine(int at, Token token) {
        boolean left = !token.closes() && !isAfterOpening(at) && token.hidden().stream().anyMatch(part -> part.lineBreaks() > 1);
        return left || blankWanted(at) ? "\n" : "";
    }

    /** Declarations of several lines stand apart; those of one line may stand close together. */
    private boolean blankWanted(int at) {
        return at > 0 && tokens.get(at).gap() == Gap.BLANK && (tokens.get(at - 1).closes() && depth == 0 && !isFlatEnd(at - 1) || blocks.isTall(at));
    }

    private boolean isFlatEnd(int at) {
        return at == flatUntil;
    }

    private boolean isAfterOpening(int at) {
        return at > 0 && tokens.get(at - 1).opens();
    }

    private String indent(Token token) {
        return INDENT.repeat(token.gap() == Gap.LINE || token.gap() == Gap.BLANK ? depth : depth + 1);
    }

    private boolean breaks(int at, Token token) {
        return at > flatUntil && (token.wasOnNewLine() || column + 1 + unitWidth(at) > Columns.LIMIT);
    }

    /** The width up to the next place where the line may break. */
    private int unitWidth(int at) {
        int width = Columns.firstLine(tokens.get(at).text());
        for (int next = at + 1; next < tokens.size(); next++) {
            var token = tokens.get(next);
            if (token.gap() != Gap.NONE && token.gap() != Gap.SPACE) {
                break;
            }
            width += Columns.firstLine(token.text()) + (token.gap() == Gap.SPACE ? 1 : 0);
        }
        return width;
    }
}
