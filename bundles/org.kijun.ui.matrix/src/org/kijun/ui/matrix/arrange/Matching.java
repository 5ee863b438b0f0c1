package org.kijun.ui.matrix.arrange;

import java.text.Normalizer;
import java.util.Locale;

/** Whether a text contains another one, whatever the case and the width of the letters. */
public final class Matching {
    private final String wanted;

    private Matching(String wanted) {
        this.wanted = wanted;
    }

    /** What contains this text; an empty one is contained in every text. */
    public static Matching of(String wanted) {
        return new Matching(folded(wanted.strip()));
    }

    public boolean in(String text) {
        return folded(text).contains(wanted);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
