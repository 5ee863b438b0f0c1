package org.kijun.exchange.oscal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one kind of node is written.
 *
 * @param flags    attributes in XML, strings in JSON
 * @param valueKey under which key JSON has the value of a field with flags; empty for other nodes
 * @param members  fields and nodes inside, in the order of XML
 */
record Shape(List<String> flags, String valueKey, List<Member> members) {
    private static final Set<String> TYPES = Set.of("text", "line", "lines", "prose", "boolean", "decimal");
    private static final Map<String, Shape> ALL = load();

    /** How often a member may stand. */
    enum Many { ONE, MANY, WRAPPED, ONE_OR_MANY }

    /**
     * What a node may hold.
     *
     * @param type one of the types of fields, or the name of a shape
     */
    record Member(String xml, String json, String type, Many many) {
        boolean isField() {
            return TYPES.contains(type);
        }

        /** Whether its value is markup. */
        boolean isMarkup() {
            return type.equals("line") || type.equals("lines") || type.equals("prose");
        }

        Shape shape() {
            return Shape.of(type);
        }
    }

    static Shape of(String name) {
        var shape = ALL.get(name);
        if (shape == null) {
            throw new IllegalArgumentException(name);
        }
        return shape;
    }

    /** The member with this name in JSON, or null. */
    Member inJson(String key) {
        return members.stream().filter(member -> member.json.equals(key)).findFirst().orElse(null);
    }

    /** The member with this element in XML, be it its wrapper, or null. */
    Member inXml(String element) {
        return members.stream().filter(member -> (member.many == Many.WRAPPED ? member.json : member.xml).equals(element)).findFirst().orElse(null);
    }

    private static Map<String, Shape> load() {
        var shapes = new LinkedHashMap<String, Shape>();
        try (var in = Shape.class.getResourceAsStream("shapes.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var parts = line.split(" = ?", 2);
                shapes.put(parts[0], shape(parts[1]));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return shapes;
    }

    private static Shape shape(String text) {
        var flags = new ArrayList<String>();
        var members = new ArrayList<Member>();
        var valueKey = "";
        for (var word : text.isBlank() ? new String[0] : text.strip().split(" ")) {
            switch (word.charAt(0)) {
                case '@' -> flags.add(word.substring(1));
                case '#' -> valueKey = word.substring(1);
                default -> members.add(member(word));
            }
        }
        return new Shape(List.copyOf(flags), valueKey, List.copyOf(members));
    }

    private static Member member(String word) {
        int colon = word.indexOf(':');
        int end = colon + 1;
        while (end < word.length() && "*+?".indexOf(word.charAt(end)) < 0) {
            end++;
        }
        var xml = word.substring(0, colon);
        if (end == word.length()) {
            return new Member(xml, xml, word.substring(colon + 1), Many.ONE);
        }
        var many = switch (word.charAt(end)) {
            case '*' -> Many.MANY;
            case '+' -> Many.WRAPPED;
            default -> Many.ONE_OR_MANY;
        };
        var json = word.length() > end + 1 ? word.substring(end + 2) : xml;
        return new Member(xml, json, word.substring(colon + 1, end), many);
    }
}
