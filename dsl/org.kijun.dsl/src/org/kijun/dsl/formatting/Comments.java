package org.kijun.dsl.formatting;

/** The space before a token that has comments before it: each comment stays at the end of its line or on lines of its own. */
final class Comments {
    private final Token token;
    private final boolean first;
    private final boolean afterOpening;
    private final String indent;
    private final StringBuilder space = new StringBuilder();
    private boolean blankWanted;
    private int lineBreaks;

    Comments(Token token, boolean first, boolean afterOpening, String indent, boolean blankWanted) {
        this.token = token;
        this.first = first;
        this.afterOpening = afterOpening;
        this.indent = indent;
        this.blankWanted = blankWanted;
    }

    String space() {
        for (var part : token.hidden()) {
            if (part.comment()) {
                add(part);
            } else {
                lineBreaks += part.lineBreaks();
            }
        }
        return finish();
    }

    private void add(Token.Hidden comment) {
        if (lineBreaks > 0 && !atStart()) {
            newLine(!(afterOpening && space.isEmpty()));
            space.append(token.closes() ? "    " : "");
        } else if (!atStart()) {
            space.append(' ');
        }
        space.append(comment.text().stripTrailing());
        lineBreaks = comment.isLineComment() ? 1 : 0;
    }

    private String finish() {
        if (token.endsFile()) {
            return space.append('\n').toString();
        }
        if (lineBreaks == 0 && token.gap() != Gap.LINE && token.gap() != Gap.BLANK) {
            return space.append(token.gap() == Gap.NONE ? "" : " ").toString();
        }
        newLine(!token.closes());
        return space.toString();
    }

    private void newLine(boolean mayBeBlank) {
        boolean blank = mayBeBlank && (lineBreaks > 1 || blankWanted);
        blankWanted = false;
        space.append(blank ? "\n\n" : "\n").append(indent);
    }

    private boolean atStart() {
        return first && space.isEmpty();
    }
}
