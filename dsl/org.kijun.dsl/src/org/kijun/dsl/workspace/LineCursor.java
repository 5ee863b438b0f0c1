package org.kijun.dsl.workspace;

import org.kijun.model.findings.Place;

/** Lines and columns of offsets in a part of a file; quick when the offsets mostly grow from call to call. */
final class LineCursor {
    private final String file;
    private final String text;
    private int line;
    private int lineStart;
    private int lineEnd;

    LineCursor(String file, TextPart part) {
        this.file = file;
        text = part.text();
        line = part.firstLine();
        lineEnd = endOfLine(0);
    }

    /** The line of the offset, from 1. */
    int line(int offset) {
        moveTo(offset);
        return line;
    }

    /** The place of a part of the text, cut at the end of its first line. */
    Place place(int offset, int length) {
        moveTo(offset);
        return new Place(file, line, offset - lineStart + 1, Math.max(0, Math.min(length, lineEnd - offset)));
    }

    private void moveTo(int offset) {
        while (offset > lineEnd) {
            line++;
            lineStart = lineEnd + 1;
            lineEnd = endOfLine(lineStart);
        }
        while (offset < lineStart) {
            line--;
            lineEnd = lineStart - 1;
            lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
        }
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
