package org.kijun.report;

import java.lang.Character.UnicodeScript;

/** Width of text in half-width characters: a Japanese, Chinese or Korean character, or a full-width form, counts as two. */
public final class Wide {
    private Wide() {
    }

    /** Whether the character is as wide as two. */
    public static boolean is(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> codePoint < 0xFF61 || codePoint > 0xFF9F;
            default -> codePoint >= 0x2460 && codePoint <= 0x27BF || codePoint >= 0x3000 && codePoint <= 0x303F
                    || codePoint >= 0xFF01 && codePoint <= 0xFF60 || codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
        };
    }

    /** The sum of its characters. */
    public static int of(String text) {
        return text.codePoints().map(codePoint -> is(codePoint) ? 2 : 1).sum();
    }

    /** The text, or its beginning with an ellipsis, so that it is at most so wide. */
    public static String shortened(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        var kept = new StringBuilder();
        int used = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            used += is(text.codePointAt(at)) ? 2 : 1;
            if (used > width) {
                break;
            }
            kept.appendCodePoint(text.codePointAt(at));
        }
        return kept.append('…').toString();
    }
}
