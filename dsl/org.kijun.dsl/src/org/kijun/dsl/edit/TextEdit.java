package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Text to put in the place of {@code length} characters at {@code offset}. Lists of edits are in the order of the text, do not overlap,
 * and count offsets in the text before any of them is made.
 *
 * @param offset in UTF-16 code units
 * @param length in UTF-16 code units
 */
public record TextEdit(int offset, int length, String text) {
    /** The text with the edits made. */
    public static String apply(String text, List<TextEdit> edits) {
        var result = new StringBuilder(text.length());
        int at = 0;
        for (var edit : edits) {
            result.append(text, at, edit.offset()).append(edit.text());
            at = edit.offset() + edit.length();
        }
        return result.append(text, at, text.length()).toString();
    }

    /** The edits that lead back from the changed text to the text as it was. */
    public static List<TextEdit> inverse(String text, List<TextEdit> edits) {
        var inverse = new ArrayList<TextEdit>();
        int shift = 0;
        for (var edit : edits) {
            var removed = text.substring(edit.offset(), edit.offset() + edit.length());
            inverse.add(new TextEdit(edit.offset() + shift, edit.text().length(), removed));
            shift += edit.text().length() - edit.length();
        }
        return inverse;
    }
}
