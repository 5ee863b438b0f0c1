package org.kijun.report.xlsx;

import java.util.stream.Collectors;
import org.kijun.report.Phrase;

/** Phrases in cells. */
final class Phrases {
    private Phrases() {
    }

    /** The languages one below the other. */
    static String lines(Phrase phrase) {
        return phrase.parts().stream().map(Phrase.Part::text).collect(Collectors.joining("\n"));
    }
}
