package org.kijun.exchange.cyclonedx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What both notations say. */
sealed interface Tree {
    /** A leaf. */
    record Leaf(Object value) implements Tree {
    }

    /** Several things; in XML each is an element of its own inside of an element for all, or without one when the item has no name. */
    record Many(String item, List<? extends Tree> items) implements Tree {
    }

    /** Named things. In XML, names that begin with {@code @} are attributes and {@code #value} is the content. */
    record Node(Map<String, Tree> members) implements Tree {
        Node() {
            this(new LinkedHashMap<>());
        }

        /** Adds a leaf unless it is null. */
        Node with(String name, Object value) {
            if (value != null) {
                members.put(name, new Leaf(value));
            }
            return this;
        }

        /** Adds a part. */
        Node with(String name, Tree part) {
            members.put(name, part);
            return this;
        }

        /** Adds things unless there are none. */
        Node with(String name, String item, List<? extends Tree> items) {
            if (!items.isEmpty()) {
                members.put(name, new Many(item, new ArrayList<>(items)));
            }
            return this;
        }
    }

    /** Leaves in their order. */
    static List<Leaf> leaves(List<String> values) {
        return values.stream().map(Leaf::new).toList();
    }
}
