package org.kijun.exchange.oscal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the parts of foreign controls say, as one Markdown text. */
final class Prose {
    private static final Set<String> CARRIED = Set.of("overview", "statement", "item", "guidance", "instruction", "example");
    private static final Pattern INSERT = Pattern.compile("\\{\\{ *insert: *param, *([^ }]+) *}}");
    /** Parameters may show each other; deeper than this nobody means it. */
    private static final int DEPTH = 5;

    private final Map<String, Node> parameters = new HashMap<>();
    private final Set<String> parts = new HashSet<>();

    Prose(Node catalog) {
        collect(catalog);
    }

    private void collect(Node node) {
        for (var child : node.children()) {
            switch (child.name()) {
                case "param" -> parameters.putIfAbsent(String.valueOf(child.flag("id")), child);
                case "part" -> parts.add(String.valueOf(child.flag("id")));
                default -> { }
            }
            collect(child);
        }
    }

    /** Whether a part has this id. */
    boolean isPart(String id) {
        return parts.contains(id);
    }

    /** The text of the control, empty when it has none. */
    String of(Node control) {
        return control.all("part").stream().filter(Prose::isCarried).map(part -> part(part, ""))
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** Names of the parts that the text leaves out. */
    static Set<String> left(Node control) {
        return control.all("part").stream().filter(part -> !isCarried(part)).map(part -> "part " + part.flag("name")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCarried(Node part) {
        return CARRIED.contains(String.valueOf(part.flag("name")));
    }

    private String part(Node part, String indent) {
        var blocks = new ArrayList<String>();
        var own = inserted(part.textOf("prose"));
        if (!own.isBlank()) {
            blocks.add(own.strip());
        }
        var items = new ArrayList<String>();
        for (var inner : part.all("part")) {
            if (isCarried(inner)) {
                items.add(item(inner, indent));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(String.join("\n", items));
        }
        return String.join("\n\n", blocks);
    }

    /** A list item with the number that is printed there. */
    private String item(Node part, String indent) {
        var label = part.all("prop").stream().filter(prop -> "label".equals(prop.flag("name"))).map(prop -> Props.value(prop) + " ").findFirst().orElse("");
        var lines = new ArrayList<String>();
        lines.add(indent + "- " + Markup.line(label) + inserted(part.textOf("prose")).strip().replace("\n", "\n" + indent + "  "));
        for (var inner : part.all("part")) {
            if (isCarried(inner)) {
                lines.add(item(inner, indent + "  "));
            }
        }
        return String.join("\n", lines);
    }

    private String inserted(String prose) {
        return inserted(prose == null ? "" : prose, DEPTH);
    }

    private String inserted(String prose, int depth) {
        return INSERT.matcher(prose).replaceAll(found -> Matcher.quoteReplacement("[" + (depth == 0 ? found.group(1) : shown(found.group(1), depth)) + "]"));
    }

    private String shown(String id, int depth) {
        var parameter = parameters.get(id);
        if (parameter == null) {
            return id;
        }
        var values = texts(parameter.all("value"));
        var choices = parameter.first("select").map(select -> texts(select.all("choice"))).orElse(List.of());
        var label = parameter.textOf("label");
        var shown = !values.isEmpty() ? String.join(", ", values) : !choices.isEmpty() ? String.join("; ", choices) : label == null ? id : label;
        return inserted(shown, depth - 1);
    }

    private static List<String> texts(List<Node> nodes) {
        return nodes.stream().map(Node::text).map(String::valueOf).toList();
    }
}
