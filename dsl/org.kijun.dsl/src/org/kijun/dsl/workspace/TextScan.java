package org.kijun.dsl.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * One quick look over a text before it is parsed: how long its lines are, how deeply it nests, and where it can be parted. Strings
 * and comments do not nest.
 */
final class TextScan {
    private final String text;
    private final int depthLimit;
    private final int partLength;
    private final List<TextPart> parts = new ArrayList<>();
    private int at;
    private int lineStart;
    private int lines = 1;
    private int depth;
    private int partStart;
    private int partLine = 1;
    private int longestLine;
    private int longestLength;
    private int tooDeepLine;

    private TextScan(String text, int depthLimit, int partLength) {
        this.text = text;
        this.depthLimit = depthLimit;
        this.partLength = partLength;
    }

    /** @param partLength a part ends before the first declaration that begins behind so many characters */
    static TextScan of(String text, int depthLimit, int partLength) {
        var scan = new TextScan(text, depthLimit, partLength);
        scan.run();
        return scan;
    }

    int lines() {
        return lines;
    }

    /** Number of the longest line, from 1. */
    int longestLine() {
        return longestLine;
    }

    int longestLength() {
        return longestLength;
    }

    /** The line in which the limit of depth is passed, from 1; 0 when it is not. */
    int tooDeepLine() {
        return tooDeepLine;
    }

    /** All of the text, in order. */
    List<TextPart> parts() {
        return parts;
    }

    private void run() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '\n' -> endLineOfCode();
                case '"' -> skipString();
                case '/' -> skipComment();
                case '{', '(' -> descend();
                case '}', ')' -> depth = Math.max(0, depth - 1);
                default -> { }
            }
            at++;
        }
        at = text.length();
        endLine();
        lines--;
        parts.add(new TextPart(text.substring(partStart), partLine));
    }

    private void endLine() {
        if (at - lineStart > longestLength || longestLine == 0) {
            longestLength = at - lineStart;
            longestLine = lines;
        }
        lines++;
        lineStart = at + 1;
    }

    private void endLineOfCode() {
        endLine();
        if (lineStart - partStart >= partLength && depth == 0 && DeclarationWords.kind(text, lineStart) != null) {
            parts.add(new TextPart(text.substring(partStart, lineStart), partLine));
            partStart = lineStart;
            partLine = lines;
        }
    }

    private void descend() {
        if (++depth > depthLimit && tooDeepLine == 0) {
            tooDeepLine = lines;
        }
    }

    private void skipString() {
        if (text.startsWith("\"\"\"", at)) {
            skipTo("\"\"\"", 3);
            return;
        }
        for (at++; at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == '\\' && ++at < text.length() && text.charAt(at) == '\n') {
                endLine();
            }
        }
        stepBackFromLineEnd();
    }

    private void skipComment() {
        if (text.startsWith("/*", at)) {
            skipTo("*/", 2);
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
            stepBackFromLineEnd();
        }
    }

    /** Goes to the last character of the end mark and counts the lines passed. */
    private void skipTo(String endMark, int markLength) {
        int end = text.indexOf(endMark, at + markLength);
        int last = end < 0 ? text.length() : end + endMark.length() - 1;
        for (at += markLength; at < last; at++) {
            if (text.charAt(at) == '\n') {
                endLine();
            }
        }
    }

    /** So that the loop sees the end of the line. */
    private void stepBackFromLineEnd() {
        if (at < text.length() && text.charAt(at) == '\n') {
            at--;
        }
    }
}
