package org.kijun.ui.toolbar;

import java.util.Locale;

/**
 * One entry of a list to choose from.
 *
 * @param value what is chosen; empty for none
 * @param label as people know it
 * @param detail more to tell it from others; empty when there is nothing more
 */
record Choice(String value, String label, String detail) {
    /** Whether all words of the query occur, whatever their case. */
    boolean matches(String query) {
        var text = (value + " " + label + " " + detail).toLowerCase(Locale.ROOT);
        for (var word : query.toLowerCase(Locale.ROOT).split("[\\s　]+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
