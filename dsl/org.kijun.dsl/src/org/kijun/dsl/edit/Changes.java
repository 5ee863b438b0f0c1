package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Collects what is to be put into a parsed text and what is to be taken out; white space is put right later. */
final class Changes {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*\\n?", Pattern.DOTALL);

    private final Parsed parsed;
    private final BitSet removed = new BitSet();
    private final NavigableMap<Integer, String> inserted = new TreeMap<>();
    private final Map<Integer, String> replacing = new HashMap<>();

    Changes(Parsed parsed) {
        this.parsed = parsed;
    }

    Parsed parsed() {
        return parsed;
    }

    /** In the order of the text; what was put in at the same place in the order in which that was done. */
    List<TextEdit> sorted() {
        var starts = new TreeSet<>(inserted.keySet());
        for (int start = removed.nextSetBit(0); start >= 0; start = removed.nextSetBit(removed.nextClearBit(start))) {
            starts.add(start);
        }
        starts.addAll(replacing.keySet());
        var edits = new ArrayList<TextEdit>();
        for (int start : starts) {
            var next = starts.higher(start);
            int end = removed.nextClearBit(start);
            int length = (next == null ? end : Math.min(end, next)) - start;
            edits.add(new TextEdit(start, length, fitting(start + length, inserted.getOrDefault(start, "") + replacing.getOrDefault(start, ""))));
        }
        return edits;
    }

    /** Without a space at the end where one follows. */
    private String fitting(int end, String words) {
        boolean isFollowed = end < parsed.text().length() && !removed.get(end) && Character.isWhitespace(parsed.text().charAt(end));
        return isFollowed ? words.stripTrailing() : words;
    }

    /** Directly behind the word. */
    void insertAfter(int word, String words) {
        insert(parsed.end(word), " " + words + " ");
    }

    void insertBefore(int word, String words) {
        insert(parsed.start(word), " " + words + " ");
    }

    /** Behind the word and the comments that follow it in its line. */
    void insertBehindLine(int word, String words) {
        var gap = parsed.gapAfter(word);
        int comments = commentsOfLine(gap);
        boolean isNewLine = comments > 0 && gap.charAt(comments - 1) == '\n' && words.startsWith("\n");
        insert(parsed.end(word) + comments, (isNewLine ? words.substring(1) : words) + " ");
    }

    void insert(int offset, String words) {
        inserted.merge(offset, words, String::concat);
    }

    void replace(int word, String words) {
        replace(new Span(word, word + 1), words);
    }

    /** Puts other words in the place of words that touch. */
    void replace(Span span, String words) {
        removed.set(parsed.start(span.from()), parsed.end(span.last()));
        replacing.put(parsed.start(span.from()), words);
    }

    /** Takes words out, and the line breaks that they leave behind; comments between them stay. */
    void delete(Span span) {
        for (int word = span.from(); word < span.to(); word++) {
            cut(parsed.start(word), parsed.end(word));
            if (word < span.last() && parsed.gapAfter(word).isBlank()) {
                cut(parsed.end(word), parsed.start(word + 1));
            }
        }
        var before = tail(parsed.gapAfter(span.from() - 1));
        var after = head(parsed.gapAfter(span.last()));
        int start = parsed.start(span.from());
        int end = parsed.end(span.last());
        if (before.isEmpty() && after.isEmpty() && start > 0 && end < parsed.text().length()) {
            insert(start, " ");
        } else if (breaks(after) <= breaks(before)) {
            cut(end, end + after.length());
        } else {
            cut(start - before.length() + (before.startsWith("//") ? before.indexOf('\n') + 1 : 0), start);
        }
    }

    private void cut(int from, int to) {
        removed.set(from, to);
    }

    private static long breaks(String space) {
        return space.chars().filter(c -> c == '\n').count();
    }

    private static String head(String gap) {
        int end = 0;
        while (end < gap.length() && gap.charAt(end) != '/') {
            end++;
        }
        return gap.substring(0, end);
    }

    /** The white space at the end, with the comment of a line that ends before it. */
    private static String tail(String gap) {
        var comments = COMMENT.matcher(gap);
        int from = 0;
        while (comments.find()) {
            from = comments.group().startsWith("//") ? comments.start() : comments.end();
        }
        return gap.substring(from);
    }

    /** The length of the white space and comments that stand before the first line break, that of a comment included. */
    static int commentsOfLine(String gap) {
        var comments = COMMENT.matcher(gap);
        int end = 0;
        while (comments.find() && gap.substring(end, comments.start()).indexOf('\n') < 0) {
            end = comments.end();
            if (comments.group().endsWith("\n")) {
                break;
            }
        }
        return end;
    }
}
