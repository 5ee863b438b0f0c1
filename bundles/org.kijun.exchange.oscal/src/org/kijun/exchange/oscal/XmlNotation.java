package org.kijun.exchange.oscal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.kijun.exchange.oscal.Shape.Many;
import org.kijun.exchange.oscal.Shape.Member;

/** Writes nodes as OSCAL XML. */
final class XmlNotation {
    /** The namespace of all versions 1. */
    static final String NAMESPACE = "http://csrc.nist.gov/ns/oscal/1.0";

    private final Writer xml;

    private XmlNotation(Writer xml) {
        this.xml = xml;
    }

    /** Writes the file whose outermost node this is; the stream stays open. */
    static void write(Node root, OutputStream out) throws IOException {
        var xml = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        new XmlNotation(xml).element(root, Shape.of(root.name()), " xmlns=\"" + NAMESPACE + "\"", 0);
        xml.write("\n");
        xml.flush();
    }

    private void element(Node node, Shape shape, String namespace, int depth) throws IOException {
        start(node, shape, namespace, depth);
        if (!shape.valueKey().isEmpty() && node.text() != null) {
            xml.write(">" + XmlText.escaped(node.text()) + "</" + node.name() + ">");
        } else if (node.children().isEmpty()) {
            xml.write("/>");
        } else {
            xml.write(">");
            for (var member : shape.members()) {
                members(node, member, depth + 1);
            }
            xml.write(indent(depth) + "</" + node.name() + ">");
        }
    }

    private void start(Node node, Shape shape, String namespace, int depth) throws IOException {
        xml.write(indent(depth) + "<" + node.name() + namespace);
        for (var flag : shape.flags()) {
            if (node.flag(flag) != null) {
                xml.write(" " + flag + "=\"" + XmlText.attribute(node.flag(flag)) + "\"");
            }
        }
    }

    private void members(Node node, Member member, int depth) throws IOException {
        var values = node.all(member.xml());
        if (member.many() == Many.WRAPPED && !values.isEmpty()) {
            xml.write(indent(depth) + "<" + member.json() + ">");
            for (var value : values) {
                value(value, member, depth + 1);
            }
            xml.write(indent(depth) + "</" + member.json() + ">");
        } else {
            for (var value : values) {
                value(value, member, depth);
            }
        }
    }

    private void value(Node value, Member member, int depth) throws IOException {
        switch (member.type()) {
            case "text", "boolean", "decimal" -> field(value, XmlText.escaped(value.text()), depth);
            case "line" -> field(value, Markup.lineToXml(value.text()), depth);
            case "lines" -> field(value, Markup.linesToXml(value.text(), indent(depth + 1)) + indent(depth), depth);
            case "prose" -> xml.write(Markup.linesToXml(value.text(), indent(depth)));
            default -> element(value, member.shape(), "", depth);
        }
    }

    private void field(Node value, String content, int depth) throws IOException {
        xml.write(indent(depth) + "<" + value.name() + ">" + content + "</" + value.name() + ">");
    }

    private static String indent(int depth) {
        return "\n" + "  ".repeat(depth);
    }
}
