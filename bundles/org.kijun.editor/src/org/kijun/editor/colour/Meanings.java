package org.kijun.editor.colour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.kijun.editor.text.Ranges;

/**
 * The names of one version of a text with their inks, and the changes since then. It never goes through the whole text while somebody
 * types: a name finds its present place when it is painted.
 */
final class Meanings {
    static final Meanings NONE = new Meanings(new int[0], new int[0], new Ink[0], new boolean[0]);

    private final int[] offsets;
    private final int[] lengths;
    private final Ink[] inks;
    private final boolean[] declarations;
    private final List<Change> changes = new ArrayList<>();

    private Meanings(int[] offsets, int[] lengths, Ink[] inks, boolean[] declarations) {
        this.offsets = offsets;
        this.lengths = lengths;
        this.inks = inks;
        this.declarations = declarations;
    }

    /** From the numbers of the protocol: five for each name, relative to the name before. */
    static Meanings of(List<Integer> data, List<String> types, IDocument document) {
        var kinds = types.stream().map(Ink::of).toArray(Ink[]::new);
        int count = data.size() / 5;
        var made = new Meanings(new int[count], new int[count], new Ink[count], new boolean[count]);
        int line = 0;
        int column = 0;
        for (int i = 0; i < count; i++) {
            column = data.get(5 * i) == 0 ? column + data.get(5 * i + 1) : data.get(5 * i + 1);
            line += data.get(5 * i);
            made.offsets[i] = Ranges.offset(document, new Position(line, column));
            made.lengths[i] = data.get(5 * i + 2);
            made.inks[i] = data.get(5 * i + 3) < kinds.length ? kinds[data.get(5 * i + 3)] : null;
            made.declarations[i] = data.get(5 * i + 4) != 0;
        }
        return made;
    }

    void changed(int offset, int removed, int added) {
        changes.add(new Change(offset, removed, added));
    }

    /** Where it differs from what was known before, both at the present text; an empty span when nothing does. */
    Span differenceTo(Meanings before) {
        int from = 0;
        int shared = Math.min(offsets.length, before.offsets.length);
        while (from < shared && same(before, from, from)) {
            from++;
        }
        int tail = 0;
        while (tail < shared - from && same(before, offsets.length - 1 - tail, before.offsets.length - 1 - tail)) {
            tail++;
        }
        return span(from, offsets.length - tail).and(before.span(from, before.offsets.length - tail));
    }

    private boolean same(Meanings before, int mine, int other) {
        return inks[mine] == before.inks[other] && declarations[mine] == before.declarations[other] && lengths[mine] == before.lengths[other]
                && offsets[mine] == before.now(before.offsets[other]);
    }

    private Span span(int first, int end) {
        return first >= end ? Span.EMPTY : new Span(now(offsets[first]), now(offsets[end - 1]) + lengths[end - 1]);
    }

    /** Paints the names between the two places. */
    void paint(int from, int to, Brush brush) {
        int first = Arrays.binarySearch(offsets, Math.max(0, then(from) - 200));
        for (int i = first < 0 ? -first - 1 : first; i < offsets.length; i++) {
            int start = now(offsets[i]);
            if (start >= to) {
                return;
            }
            if (inks[i] != null && start + lengths[i] > from && isWhole(offsets[i], lengths[i])) {
                brush.paint(start, lengths[i], inks[i], declarations[i]);
            }
        }
    }

    private int now(int offset) {
        int at = offset;
        for (var change : changes) {
            at = change.after(at);
        }
        return at;
    }

    private int then(int offset) {
        int at = offset;
        for (int i = changes.size() - 1; i >= 0; i--) {
            at = changes.get(i).before(at);
        }
        return at;
    }

    /** A name that was typed in since is not known. */
    private boolean isWhole(int offset, int length) {
        int at = offset;
        for (var change : changes) {
            if (change.offset < at + length && change.offset + change.removed > at || change.offset > at && change.offset < at + length) {
                return false;
            }
            at = change.after(at);
        }
        return true;
    }

    /** Paints one name. */
    interface Brush {
        void paint(int offset, int length, Ink ink, boolean isDeclaration);
    }

    /** A part of the text. */
    record Span(int from, int to) {
        static final Span EMPTY = new Span(Integer.MAX_VALUE, 0);

        Span and(Span other) {
            return new Span(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private record Change(int offset, int removed, int added) {
        int after(int at) {
            return at < offset ? at : Math.max(offset, at - removed) + added;
        }

        int before(int at) {
            return at < offset ? at : Math.max(offset, at - added) + removed;
        }
    }
}
