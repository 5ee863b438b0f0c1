package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kijun.dsl.formatting.Replacement;

/** Lays out what was changed, and only that: where the text was not laid out before, it stays as it is. */
final class Finish {
    private final Parsed before;
    private final boolean windowsLines;

    Finish(Parsed before) {
        this.before = before;
        int end = before.text().indexOf('\n');
        windowsLines = end > 0 && before.text().charAt(end - 1) == '\r';
    }

    /** The changed text; it may have errors of syntax, and then it is not laid out. */
    TracedText changed(List<TextEdit> changes) {
        var edits = changes.stream().map(edit -> new TextEdit(edit.offset(), edit.length(), lines(edit.text()))).toList();
        var raw = TracedText.original(before.text()).changed(edits);
        var parsed = new Parsed(raw.text());
        return parsed.isSound() ? raw.changed(layout(raw, parsed)) : raw;
    }

    private List<TextEdit> layout(TracedText raw, Parsed parsed) {
        Set<Integer> untidy = new HashSet<>();
        before.layout().forEach(change -> untidy.add(change.offset() + change.length()));
        var edits = new ArrayList<TextEdit>();
        for (var change : parsed.layout()) {
            int end = change.offset() + change.length();
            int origin = end < raw.origins().length ? raw.origins()[end] : before.text().length();
            if (!untidy.contains(origin) || !raw.isOriginal(change.offset(), end)) {
                addSpaces(raw.text(), change, edits);
            }
        }
        return edits;
    }

    /** A replacement changes white space only; each stretch of it becomes an edit of its own, so that comments are left alone. */
    private void addSpaces(String text, Replacement change, List<TextEdit> edits) {
        var wanted = lines(change.text());
        int end = change.offset() + change.length();
        int at = change.offset();
        int fresh = 0;
        while (at < end || fresh < wanted.length()) {
            int stop = spaceEnd(text, at, end);
            int freshStop = spaceEnd(wanted, fresh, wanted.length());
            if (!text.substring(at, stop).equals(wanted.substring(fresh, freshStop))) {
                edits.add(new TextEdit(at, stop - at, wanted.substring(fresh, freshStop)));
            }
            at = stop + 1;
            fresh = freshStop + 1;
        }
    }

    private static int spaceEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private String lines(String text) {
        return windowsLines ? text.replace("\r\n", "\n").replace("\n", "\r\n") : text;
    }
}
