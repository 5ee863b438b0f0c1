package org.kijun.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** How far names go: {@code 1.2-1}, {@code PW-1}, {@code 第34条の10}, {@code 指針3}, {@code 1(2)(a)}. */
public final class Names {
    private static final String ALSO = "_%.-^";

    private Names() {
    }

    /** Whether the letter may stand in a name, brackets aside. */
    public static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || ALSO.indexOf(letter) >= 0 || isMark(letter);
    }

    /** Letters beyond the first plane, and circled numbers and the like. */
    private static boolean isMark(char letter) {
        return Character.isSurrogate(letter) || letter >= '\u2460' && letter <= '\u24ff' || letter >= '\u2776' && letter <= '\u2793'
                || letter >= '\u3005' && letter <= '\u3007' || letter == 'ー';
    }

    /** The part of a name around the offset, up to the next {@code /} on each side; empty when there is none. */
    public static IRegion at(IDocument document, int offset) {
        int start = offset;
        int end = offset;
        while (start > 0 && belongs(document, start - 1)) {
            start--;
        }
        while (end < document.getLength() && belongs(document, end)) {
            end++;
        }
        return new Region(start, end - start);
    }

    private static boolean belongs(IDocument document, int offset) {
        char letter = letter(document, offset);
        return isPart(letter) || letter == '(' && isBracketed(document, offset, 1) || letter == ')' && isBracketed(document, offset, -1);
    }

    /** Whether the bracket holds letters of a name and nothing else, and stands directly behind one. */
    private static boolean isBracketed(IDocument document, int offset, int step) {
        int at = offset + step;
        while (isPart(letter(document, at))) {
            at += step;
        }
        int open = step > 0 ? offset : at;
        return letter(document, open) == '(' && letter(document, step > 0 ? at : offset) == ')' && (isPart(letter(document, open - 1)) || letter(document, open - 1) == ')');
    }

    private static char letter(IDocument document, int offset) {
        try {
            return offset < 0 || offset >= document.getLength() ? ' ' : document.getChar(offset);
        } catch (BadLocationException changedMeanwhile) {
            return ' ';
        }
    }
}
