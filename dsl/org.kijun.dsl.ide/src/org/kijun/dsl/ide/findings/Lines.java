package org.kijun.dsl.ide.findings;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin. */
final class Lines {
    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        starts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').map(at -> at + 1)).toArray();
    }

    /** The line of the offset, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset at which the line begins. */
    int start(int line) {
        return starts[line - 1];
    }

    /** The length, or less where the line ends before. */
    int lengthInLine(int offset, int length) {
        int end = text.indexOf('\n', offset);
        return Math.min(length, (end < 0 ? text.length() : end) - offset);
    }
}
