package org.kijun.report;

import java.util.List;

/**
 * What stands on the first page.
 *
 * @param facts product, baseline with edition, date, who
 * @param counts how many of what
 * @param instructions how to read it, or how to fill it in: about three lines
 * @param legend the signs that occur, with their words
 */
public record Cover(List<Block.KeyValue> facts, List<Block.KeyValue> counts, List<Phrase> instructions, List<Cell.Signed> legend) {
    public Cover {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        instructions = List.copyOf(instructions);
        legend = List.copyOf(legend);
    }
}
