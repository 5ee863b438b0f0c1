package org.kijun.dsl.workspace;

/** One quick look over a text before it is parsed: how long its lines are and how deeply it nests. Strings and comments do not nest. */
final class TextScan {
    private final String text;
    private final int depthLimit;
    private int at;
    private int lineStart;
    private int lines = 1;
    private int depth;
    private int longestLine;
    private int longestLength;
    private int tooDeepLine;

    private TextScan(String text, int depthLimit) {
        this.text = text;
        this.depthLimit = depthLimit;
    }

    static TextScan of(String text, int depthLimit) {
        var scan = new TextScan(text, depthLimit);
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

    private void run() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '\n' -> endLine();
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
    }

    private void endLine() {
        if (at - lineStart > longestLength || longestLine == 0) {
            longestLength = at - lineStart;
            longestLine = lines;
        }
        lines++;
        lineStart = at + 1;
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
