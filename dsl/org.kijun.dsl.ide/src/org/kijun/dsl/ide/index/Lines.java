package org.kijun.dsl.ide.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** Where the lines of a text begin. */
public final class Lines {
    private final String text;
    private final int[] starts;

    private Lines(String text) {
        this.text = text;
        starts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').map(at -> at + 1)).toArray();
    }

    /** The lines of the file as it is now. */
    public static Lines of(XtextResource file) {
        return file.getCache().get(Lines.class, file, () -> new Lines(file.getParseResult() == null ? "" : file.getParseResult().getRootNode().getText()));
    }

    /** The line of the offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset at which the line, counted from 1, begins. */
    public int start(int line) {
        return starts[line - 1];
    }

    public int count() {
        return starts.length;
    }

    /** The length, or less where the line ends before. */
    public int lengthInLine(int offset, int length) {
        int end = text.indexOf('\n', offset);
        return Math.min(length, (end < 0 ? text.length() : end) - offset);
    }

    /** As the protocol counts: from 0. */
    public Position position(int offset) {
        int line = line(offset);
        return new Position(line - 1, offset - start(line));
    }

    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }

    public Range range(INode node) {
        return range(node.getOffset(), node.getLength());
    }

    /** The offset of a position; the end of the text for what lies behind it. */
    public int offset(Position position) {
        return position.getLine() >= starts.length ? text.length() : Math.min(text.length(), starts[position.getLine()] + position.getCharacter());
    }

    public String text() {
        return text;
    }
}
