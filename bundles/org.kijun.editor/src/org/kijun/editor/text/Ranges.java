package org.kijun.editor.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places as the language service counts them (lines and characters from 0) and as documents do (characters from 0). */
public final class Ranges {
    private Ranges() {
    }

    /** A place behind the end of its line, or of the text, is the end of it. */
    public static int offset(IDocument document, Position position) {
        try {
            if (position.getLine() >= document.getNumberOfLines()) {
                return document.getLength();
            }
            var line = document.getLineInformation(position.getLine());
            return line.getOffset() + Math.min(position.getCharacter(), line.getLength());
        } catch (BadLocationException changedMeanwhile) {
            return document.getLength();
        }
    }

    public static IRegion region(IDocument document, Range range) {
        int start = offset(document, range.getStart());
        return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
    }

    /** A place outside of the text is its end. */
    public static Position position(IDocument document, int offset) {
        try {
            int inside = Math.max(0, Math.min(offset, document.getLength()));
            int line = document.getLineOfOffset(inside);
            return new Position(line, inside - document.getLineOffset(line));
        } catch (BadLocationException changedMeanwhile) {
            return new Position(0, 0);
        }
    }

    public static Range range(IDocument document, int offset, int length) {
        return new Range(position(document, offset), position(document, offset + length));
    }
}
