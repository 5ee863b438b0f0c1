package org.kijun.exchange.cyclonedx;

import java.io.IOException;
import java.io.Writer;
import org.kijun.exchange.cyclonedx.Tree.Leaf;
import org.kijun.exchange.cyclonedx.Tree.Many;
import org.kijun.exchange.cyclonedx.Tree.Node;

/** Writes a bill of materials as XML. */
final class XmlNotation {
    static final String NAMESPACE = "http://cyclonedx.org/schema/bom/1.6";

    private final Writer out;

    private XmlNotation(Writer out) {
        this.out = out;
    }

    static void write(Node bom, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        bom.members().put("@xmlns", new Leaf(NAMESPACE));
        new XmlNotation(out).write("bom", bom, 0);
        out.flush();
    }

    private void write(String name, Tree tree, int depth) throws IOException {
        switch (tree) {
            case Leaf leaf -> line(depth, "<" + name + ">" + escaped(leaf) + "</" + name + ">");
            case Node node -> node(name, node, depth);
            case Many many when many.item().isEmpty() -> {
                for (var item : many.items()) {
                    write(name, item, depth);
                }
            }
            case Many many -> {
                line(depth, "<" + name + ">");
                for (var item : many.items()) {
                    write(many.item(), item, depth + 1);
                }
                line(depth, "</" + name + ">");
            }
        }
    }

    private void node(String name, Node node, int depth) throws IOException {
        var start = new StringBuilder("<" + name);
        node.members().forEach((key, value) -> {
            if (key.startsWith("@")) {
                start.append(' ').append(key.substring(1)).append("=\"").append(escaped((Leaf) value)).append('"');
            }
        });
        if (node.members().get("#value") instanceof Leaf content) {
            line(depth, start + ">" + escaped(content) + "</" + name + ">");
            return;
        }
        line(depth, start + ">");
        for (var member : node.members().entrySet()) {
            if (!member.getKey().startsWith("@")) {
                write(member.getKey(), member.getValue(), depth + 1);
            }
        }
        line(depth, "</" + name + ">");
    }

    private void line(int depth, String text) throws IOException {
        out.write("  ".repeat(depth) + text + "\n");
    }

    /** Characters that XML 1.0 cannot hold become the mark for the unknown. */
    private static String escaped(Leaf leaf) {
        return leaf.value().toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\r", "&#13;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd");
    }
}
