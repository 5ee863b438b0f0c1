package org.kijun.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * The order in which a person sorts printed numbers and names: 1.2 before 1.10, ② before ⑩, 第三条 before 第十条. Full width is the same as half width,
 * upper case the same as lower case. Texts that are still equal are ordered by their characters, so that the order never depends on chance. No
 * language settings of the machine play a part.
 */
public final class NaturalOrder {
    /** For comparing now and then; to sort many use {@link #sorted}, which reads each text once. */
    public static final Comparator<String> COMPARATOR = (one, other) -> Key.of(one).compareTo(Key.of(other));

    private NaturalOrder() {
    }

    /** The items in the natural order of what is printed on them; a missing text comes first. */
    public static <T> List<T> sorted(Collection<T> items, Function<T, String> printed) {
        record Keyed<T>(Key key, T item) {
        }
        return items.stream()
                .map(item -> new Keyed<>(Key.of(printed.apply(item)), item))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::item)
                .toList();
    }

    /** A text taken apart once. */
    private record Key(String text, List<NumberToken> tokens) implements Comparable<Key> {
        static Key of(String printed) {
            var text = printed == null ? "" : printed;
            return new Key(text, NumberToken.of(text));
        }

        @Override
        public int compareTo(Key other) {
            Iterator<NumberToken> here = tokens.iterator();
            Iterator<NumberToken> there = other.tokens.iterator();
            while (here.hasNext() && there.hasNext()) {
                var order = here.next().compareTo(there.next());
                if (order != 0) {
                    return order;
                }
            }
            return here.hasNext() || there.hasNext() ? Boolean.compare(here.hasNext(), there.hasNext()) : text.compareTo(other.text);
        }
    }
}
