package org.kijun.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kijun.dsl.naming.NearestWord;

/** Names to offer in place of one that does not exist. */
final class Nearest {
    private static final int SHOWN = 12;

    private Nearest() {
    }

    /** What was probably meant first, then the others as far as they fit in a line. */
    static String of(String written, List<String> known) {
        var near = new NearestWord(known.size()).to(written, known.stream());
        var names = Stream.concat(near.stream(), known.stream().sorted()).distinct().limit(SHOWN).collect(Collectors.joining(", "));
        return known.size() > SHOWN ? names + ", …" : names;
    }
}
