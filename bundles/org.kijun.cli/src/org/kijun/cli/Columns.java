package org.kijun.cli;

import java.util.Map;
import java.util.TreeMap;

/** How wide texts are on a terminal: full-width characters take two columns, combining marks none (Unicode, UAX 11). */
final class Columns {
    /** First and last code points of the ranges that are full-width. */
    private static final TreeMap<Integer, Integer> WIDE = new TreeMap<>(Map.ofEntries(
            Map.entry(0x1100, 0x115f), Map.entry(0x2e80, 0x303e), Map.entry(0x3041, 0xa4cf), Map.entry(0xa960, 0xa97f), Map.entry(0xac00, 0xd7a3),
            Map.entry(0xf900, 0xfaff), Map.entry(0xfe30, 0xfe6f), Map.entry(0xff00, 0xff60), Map.entry(0xffe0, 0xffe6), Map.entry(0x1f300, 0x1f64f),
            Map.entry(0x1f900, 0x1f9ff), Map.entry(0x20000, 0x3fffd)));

    private Columns() {
    }

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> {
                var range = WIDE.floorEntry(character);
                yield range != null && character <= range.getValue() ? 2 : 1;
            }
        };
    }
}
