package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A changed text that knows where its characters come from.
 *
 * @param origins for each character its offset in the original text; -1 when it is new
 */
record TracedText(String text, int[] origins) {
    static TracedText original(String text) {
        var origins = new int[text.length()];
        Arrays.setAll(origins, offset -> offset);
        return new TracedText(text, origins);
    }

    TracedText changed(List<TextEdit> edits) {
        var changed = TextEdit.apply(text, edits);
        var traced = new int[changed.length()];
        Arrays.fill(traced, -1);
        int from = 0;
        int to = 0;
        for (var edit : edits) {
            System.arraycopy(origins, from, traced, to, edit.offset() - from);
            to += edit.offset() - from + edit.text().length();
            from = edit.offset() + edit.length();
        }
        System.arraycopy(origins, from, traced, to, origins.length - from);
        return new TracedText(changed, traced);
    }

    /** Whether the characters from one offset to the other, both included, stood together in the original text. */
    boolean isOriginal(int from, int to) {
        for (int at = Math.max(0, from); at <= to && at < origins.length; at++) {
            if (origins[at] < 0 || at > from && at > 0 && origins[at] != origins[at - 1] + 1) {
                return false;
            }
        }
        return true;
    }

    /** The edits that lead here from the original text, without characters that only seem to change. */
    List<TextEdit> edits(String original) {
        var edits = new ArrayList<TextEdit>();
        int at = 0;
        int fresh = 0;
        for (int offset = 0; offset <= origins.length; offset++) {
            int origin = offset < origins.length ? origins[offset] : original.length();
            if (origin >= 0) {
                add(edits, original, at, origin, text.substring(fresh, offset));
                at = origin + 1;
                fresh = offset + 1;
            }
        }
        return edits;
    }

    private static void add(List<TextEdit> edits, String original, int from, int to, String words) {
        int start = from;
        int begin = 0;
        while (start < to && begin < words.length() && original.charAt(start) == words.charAt(begin)) {
            start++;
            begin++;
        }
        int end = to;
        int stop = words.length();
        while (end > start && stop > begin && original.charAt(end - 1) == words.charAt(stop - 1)) {
            end--;
            stop--;
        }
        if (start < end || begin < stop) {
            edits.add(new TextEdit(start, end - start, words.substring(begin, stop)));
        }
    }
}
