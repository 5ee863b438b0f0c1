package org.kijun.exchange.oscal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One object of an OSCAL file, named as in XML, whatever the notation. Markup is Markdown. */
final class Node {
    private final String name;
    private final int line;
    private final Map<String, String> flags = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();
    private String text;

    /** A node that was read in a line of the file, 0 when that is not known. */
    Node(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** A node to write. */
    static Node of(String name) {
        return new Node(name, 0);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** Sets a flag; nothing without a value. */
    Node flag(String flag, Object value) {
        if (value != null) {
            flags.put(flag, value.toString());
        }
        return this;
    }

    /** The flag, or null. */
    String flag(String flag) {
        return flags.get(flag);
    }

    /** Whether the flag was set; sets it when it was not. */
    boolean takesFlag(String flag, String value) {
        return flags.putIfAbsent(flag, value) == null;
    }

    Node text(String value) {
        text = value;
        return this;
    }

    /** The value of a field, or null. */
    String text() {
        return text;
    }

    Node add(Node child) {
        children.add(child);
        return this;
    }

    /** Adds a field; nothing without a value. */
    Node field(String field, String value) {
        return value == null ? this : add(of(field).text(value));
    }

    List<Node> children() {
        return children;
    }

    List<Node> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    Optional<Node> first(String child) {
        return children.stream().filter(each -> each.name.equals(child)).findFirst();
    }

    /** The value of a field inside, or null. */
    String textOf(String field) {
        return first(field).map(Node::text).orElse(null);
    }
}
