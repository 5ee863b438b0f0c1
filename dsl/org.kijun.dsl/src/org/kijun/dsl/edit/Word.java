package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.List;

/** A value of one or a few words. */
record Word(List<String> words, boolean isSame) implements Part.Value {
    /**
     * @param before the value in the text
     * @param after  the value that it shall have; empty for none
     * @param word   as it is written
     */
    static Word of(String before, String after, String word) {
        return new Word(after.isEmpty() ? List.of() : List.of(word), after.equals(before));
    }

    @Override
    public boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public String fresh() {
        return String.join(" ", words);
    }

    @Override
    public void change(Changes changes, List<Span> written) {
        if (!isSame) {
            replace(changes, written.getFirst(), words);
        }
    }

    /** Changes those words that differ. */
    static void replace(Changes changes, Span span, List<String> words) {
        var old = chunks(changes.parsed(), span);
        int first = 0;
        while (first < old.size() && first < words.size() && is(changes, old.get(first), words.get(first))) {
            first++;
        }
        int oldEnd = old.size();
        int end = words.size();
        while (oldEnd > first && end > first && is(changes, old.get(oldEnd - 1), words.get(end - 1))) {
            oldEnd--;
            end--;
        }
        exchange(changes, old, first, oldEnd, words.subList(first, end));
    }

    private static void exchange(Changes changes, List<Span> old, int first, int end, List<String> words) {
        for (int index = first; index < end; index++) {
            int offset = index - first;
            if (offset < words.size()) {
                changes.replace(old.get(index), words.get(offset));
            } else {
                changes.delete(old.get(index));
            }
        }
        if (words.size() > end - first) {
            var rest = String.join(" ", words.subList(end - first, words.size()));
            if (end > 0) {
                changes.insertAfter(old.get(end - 1).last(), rest);
            } else {
                changes.insertBefore(old.getFirst().from(), rest);
            }
        }
    }

    private static boolean is(Changes changes, Span chunk, String word) {
        return changes.parsed().name(chunk).equals(word.replace("^", ""));
    }

    /** Words that touch are one. */
    private static List<Span> chunks(Parsed parsed, Span span) {
        var chunks = new ArrayList<Span>();
        int from = span.from();
        for (int word = span.from(); word < span.to(); word++) {
            if (word == span.last() || !parsed.gapAfter(word).isEmpty()) {
                chunks.add(new Span(from, word + 1));
                from = word + 1;
            }
        }
        return chunks;
    }
}
