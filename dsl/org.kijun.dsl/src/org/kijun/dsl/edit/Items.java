package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list by comma. An item that is about the same thing as a wanted one becomes that one; the others make room.
 *
 * @param wanted what there shall be
 * @param match  what is written
 */
record Items(List<Item> wanted, Match match) implements Part.Value {
    /**
     * A wanted item.
     *
     * @param words as it is written where there was none
     */
    record Item(Object value, List<String> words) {
    }

    /** Compares an item of the text, by its index, with a wanted one. */
    interface Match {
        /** Whether they are about the same thing. */
        boolean isAbout(int index, Object wanted);

        /** Whether the item in the text says what is wanted. */
        boolean isSame(int index, Object wanted);

        /** The words for the wanted item in the place of the one in the text. */
        default List<String> words(int index, Item wanted) {
            return wanted.words();
        }
    }

    @Override
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    @Override
    public String fresh() {
        return wanted.stream().map(item -> String.join(" ", item.words())).collect(Collectors.joining(", "));
    }

    @Override
    public void change(Changes changes, List<Span> written) {
        new Run(changes, written, pairs(written.size())).make();
    }

    /** For each item of the text the index of the wanted one that it becomes, or -1: those about the same, then those between them. */
    private int[] pairs(int size) {
        var pairs = common(size);
        int next = 0;
        for (int index = 0; index < size; index++) {
            int limit = following(pairs, index);
            if (pairs[index] < 0 && next < limit) {
                pairs[index] = next;
            }
            next = Math.max(next, pairs[index] + 1);
        }
        return pairs;
    }

    private int following(int[] pairs, int from) {
        for (int index = from; index < pairs.length; index++) {
            if (pairs[index] >= 0) {
                return pairs[index];
            }
        }
        return wanted.size();
    }

    /** The longest common subsequence. */
    private int[] common(int size) {
        var lengths = new int[size + 1][wanted.size() + 1];
        for (int index = size - 1; index >= 0; index--) {
            for (int other = wanted.size() - 1; other >= 0; other--) {
                lengths[index][other] = isAbout(index, other)
                        ? lengths[index + 1][other + 1] + 1
                        : Math.max(lengths[index + 1][other], lengths[index][other + 1]);
            }
        }
        var pairs = new int[size];
        int other = 0;
        for (int index = 0; index < size; index++) {
            pairs[index] = -1;
            while (other < wanted.size() && !isAbout(index, other) && lengths[index][other + 1] == lengths[index][other]) {
                other++;
            }
            if (other < wanted.size() && isAbout(index, other) && lengths[index][other] == lengths[index + 1][other + 1] + 1) {
                pairs[index] = other++;
            }
        }
        return pairs;
    }

    private boolean isAbout(int index, int other) {
        return match.isAbout(index, wanted.get(other).value());
    }

    /** One change of the list. */
    private final class Run {
        private final Changes changes;
        private final List<Span> written;
        private final int[] pairs;
        private final List<Item> added = new ArrayList<>();
        private int next;
        private boolean hasBefore;

        Run(Changes changes, List<Span> written, int[] pairs) {
            this.changes = changes;
            this.written = written;
            this.pairs = pairs;
        }

        void make() {
            int lastKept = -1;
            for (int index = 0; index < written.size(); index++) {
                if (pairs[index] < 0) {
                    remove(index);
                } else {
                    addBefore(index, lastKept);
                    keep(index);
                    lastKept = index;
                }
            }
            added.addAll(wanted.subList(next, wanted.size()));
            addAfter(lastKept);
        }

        /** With the comma behind it, or, when nothing follows that stays, the comma before it. */
        private void remove(int index) {
            changes.delete(written.get(index));
            boolean isFollowed = Arrays.stream(pairs, index, pairs.length).anyMatch(pair -> pair >= 0);
            if (isFollowed || hasBefore) {
                int comma = isFollowed ? written.get(index).to() : written.get(index).from() - 1;
                changes.delete(new Span(comma, comma + 1));
            }
        }

        private void keep(int index) {
            var item = wanted.get(pairs[index]);
            if (!match.isSame(index, item.value())) {
                Word.replace(changes, written.get(index), match.words(index, item));
            }
            next = pairs[index] + 1;
            hasBefore = true;
        }

        private void addBefore(int index, int lastKept) {
            added.addAll(wanted.subList(next, pairs[index]));
            if (lastKept >= 0) {
                addAfter(lastKept);
            } else if (!added.isEmpty()) {
                changes.insertBefore(written.get(index).from(), joined() + ",");
            }
            added.clear();
        }

        private void addAfter(int index) {
            if (!added.isEmpty()) {
                changes.insert(changes.parsed().end(written.get(index).last()), ", " + joined() + " ");
            }
        }

        private String joined() {
            return added.stream().map(item -> String.join(" ", item.words())).collect(Collectors.joining(", "));
        }
    }
}
