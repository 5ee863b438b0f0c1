package org.kijun.dsl.ide;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Test text; the part under test stands between the two marks, or where the one mark {@code «} stands. */
public record Marked(String text, int offset, int length) {
    public static Marked in(String source) {
        int from = source.indexOf('«');
        if (from < 0) {
            return new Marked(source, 0, 0);
        }
        int to = source.indexOf('»') - 1;
        return new Marked(source.replaceAll("[«»]", ""), from, Math.max(0, to - from));
    }

    public Position start() {
        return position(text, offset);
    }

    public Range range() {
        return new Range(start(), position(text, offset + length));
    }

    public static Position position(String text, int offset) {
        var before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, offset - before.lastIndexOf('\n') - 1);
    }

    public static int offset(String text, Position position) {
        int at = 0;
        for (int line = 0; line < position.getLine(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + position.getCharacter();
    }
}
