package org.kijun.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Puts together what belongs together. */
public final class Groups {
    private Groups() {
    }

    /**
     * Items by what they belong to, in the order of the first item. An item that belongs to several things stands in each of their groups; items that
     * belong nowhere stand last, under the empty key.
     */
    public static <T, K> SequencedMap<Optional<K>, List<T>> by(Collection<T> items, Function<T, ? extends Collection<K>> belongsTo) {
        var groups = new LinkedHashMap<Optional<K>, List<T>>();
        var nowhere = new ArrayList<T>();
        for (var item : items) {
            var keys = belongsTo.apply(item);
            keys.stream().distinct().forEach(key -> groups.computeIfAbsent(Optional.of(key), absent -> new ArrayList<>()).add(item));
            if (keys.isEmpty()) {
                nowhere.add(item);
            }
        }
        if (!nowhere.isEmpty()) {
            groups.put(Optional.empty(), nowhere);
        }
        return groups;
    }
}
