package org.kijun.exchange.cyclonedx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that was read, in whatever notation. */
final class Item {
    /** Content of a leaf; empty for others. */
    String text = "";
    final int line;
    private final Map<String, List<Item>> parts = new LinkedHashMap<>();

    Item(int line) {
        this.line = line;
    }

    void add(String name, Item part) {
        parts.computeIfAbsent(name, key -> new ArrayList<>()).add(part);
    }

    List<Item> all(String name) {
        return parts.getOrDefault(name, List.of());
    }

    /** The text of the first part with the name, or an empty one. */
    String text(String name) {
        return parts.containsKey(name) ? parts.get(name).getFirst().text : "";
    }

    /** The first part with the name, or one with nothing in it. */
    Item part(String name) {
        return parts.containsKey(name) ? parts.get(name).getFirst() : new Item(line);
    }

    Iterable<String> names() {
        return parts.keySet();
    }
}
