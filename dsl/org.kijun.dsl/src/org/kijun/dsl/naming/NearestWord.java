package org.kijun.dsl.naming;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what was probably meant by a word with a typing error: the known word that is fewest steps away (a letter too much, missing,
 * wrong, or swapped with its neighbour), if a third of the letters is right at least. The work is bounded over the life of the object.
 */
public final class NearestWord {
    private static final int FARTHEST = 3;

    private int budget;

    /** @param budget how many words may be compared in all */
    public NearestWord(int budget) {
        this.budget = budget;
    }

    /** The nearest of the known words, the first in alphabetical order among equals; empty when none is near. */
    public Optional<String> to(String written, Stream<String> known) {
        int limit = Math.min(FARTHEST, Math.max(1, written.length() / 3));
        return bounded(known)
                .filter(word -> Math.abs(word.length() - written.length()) <= limit)
                .map(word -> new Near(word, distance(written, word, limit)))
                .filter(near -> near.distance() <= limit && near.distance() < written.length())
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word);
    }

    /** Whether nothing will be found any more. */
    boolean isSpent() {
        return budget <= 0;
    }

    /** As many of the words as the budget still allows. */
    Stream<String> bounded(Stream<String> words) {
        return words.takeWhile(word -> budget-- > 0);
    }

    private record Near(String word, int distance) {
    }

    /** Steps between the words; any number above the limit when there are more. */
    static int distance(String one, String other, int limit) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            var present = new int[other.length() + 1];
            if (fill(one, other, row, before, last, present) > limit) {
                return limit + 1;
            }
            before = last;
            last = present;
        }
        return last[other.length()];
    }

    private static int fill(String one, String other, int row, int[] before, int[] last, int[] present) {
        present[0] = row;
        int least = row;
        for (int column = 1; column <= other.length(); column++) {
            int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
            int steps = Math.min(Math.min(last[column], present[column - 1]) + 1, last[column - 1] + change);
            if (isSwapped(one, other, row, column)) {
                steps = Math.min(steps, before[column - 2] + 1);
            }
            present[column] = steps;
            least = Math.min(least, steps);
        }
        return least;
    }

    private static boolean isSwapped(String one, String other, int row, int column) {
        return row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2) && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
