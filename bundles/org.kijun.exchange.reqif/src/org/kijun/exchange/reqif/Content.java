package org.kijun.exchange.reqif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a ReqIF file, by identifiers. */
final class Content {
    final Map<String, String> typeNames = new LinkedHashMap<>();
    final Map<String, String> attributeNames = new LinkedHashMap<>();
    final Map<String, String> literals = new LinkedHashMap<>();
    final Map<String, Item> items = new LinkedHashMap<>();
    final List<Item> relations = new ArrayList<>();
    final List<Item> specifications = new ArrayList<>();

    /** A SPEC-OBJECT, SPEC-RELATION or SPECIFICATION. */
    static final class Item {
        final String id;
        final String longName;
        final int line;
        String type = "";
        String source = "";
        String target = "";
        /** Name of the attribute to its values. */
        final Map<String, List<String>> values = new LinkedHashMap<>();
        final List<Node> children = new ArrayList<>();

        Item(String id, String longName, int line) {
            this.id = id;
            this.longName = longName;
            this.line = line;
        }

        /** The first of these attributes that has a value, or nothing. */
        String first(String... names) {
            for (var name : names) {
                var found = values.getOrDefault(name, List.of());
                if (!found.isEmpty() && !found.getFirst().isBlank()) {
                    return found.getFirst();
                }
            }
            return "";
        }
    }

    /** A place in the hierarchy. */
    static final class Node {
        String object = "";
        final List<Node> children = new ArrayList<>();
    }
}
