package org.kijun.exchange.reqif;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kijun.exchange.SafeXml;
import org.kijun.exchange.reqif.Content.Item;
import org.kijun.exchange.reqif.Content.Node;

/** Reads a ReqIF file in one pass. Elements that it does not know are passed over. */
final class ReqifParser {
    private final Content content = new Content();
    private final int depth;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Node> nodes = new ArrayDeque<>();
    private Item item;
    private String type = "";
    private String attribute = "";
    private List<String> value = new ArrayList<>();

    private ReqifParser(int depth) {
        this.depth = depth;
    }

    /** @throws XMLStreamException when it is no XML, is too deep or has a document type declaration */
    static Content parse(InputStream in, int depth) throws XMLStreamException {
        var reader = SafeXml.inputFactory().createXMLStreamReader(in);
        var parser = new ReqifParser(depth);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> parser.start(reader);
                case XMLStreamConstants.END_ELEMENT -> parser.end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS -> parser.characters(reader.getText());
                case XMLStreamConstants.DTD -> throw new XMLStreamException("document type declaration", reader.getLocation());
                default -> { }
            }
        }
        return parser.content;
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        if (path.isEmpty() && !reader.getLocalName().equals("REQ-IF")) {
            throw new XMLStreamException("not REQ-IF but " + reader.getLocalName(), reader.getLocation());
        }
        path.push(reader.getLocalName());
        if (path.size() > depth) {
            throw new XMLStreamException("more than " + depth + " levels", reader.getLocation());
        }
        element(reader, reader.getLocalName());
    }

    private void element(XMLStreamReader reader, String name) {
        var id = attribute(reader, "IDENTIFIER");
        switch (name) {
            case "SPEC-OBJECT-TYPE", "SPECIFICATION-TYPE", "SPEC-RELATION-TYPE" -> content.typeNames.put(id, attribute(reader, "LONG-NAME"));
            case "ENUM-VALUE" -> content.literals.put(id, attribute(reader, "LONG-NAME"));
            case "SPEC-OBJECT" -> content.items.put(id, begin(reader, id));
            case "SPEC-RELATION" -> content.relations.add(begin(reader, id));
            case "SPECIFICATION" -> content.specifications.add(begin(reader, id));
            case "SPEC-HIERARCHY" -> node();
            default -> attributes(reader, name, id);
        }
    }

    private void attributes(XMLStreamReader reader, String name, String id) {
        if (name.startsWith("ATTRIBUTE-DEFINITION-") && !name.endsWith("-REF")) {
            content.attributeNames.put(id, attribute(reader, "LONG-NAME"));
        } else if (name.startsWith("ATTRIBUTE-VALUE-")) {
            attribute = "";
            value = new ArrayList<>();
            var simple = reader.getAttributeValue(null, "THE-VALUE");
            if (simple != null) {
                value.add(simple);
            } else if (name.endsWith("XHTML")) {
                value.add("");
            }
        }
    }

    private Item begin(XMLStreamReader reader, String id) {
        item = new Item(id, attribute(reader, "LONG-NAME"), reader.getLocation().getLineNumber());
        nodes.clear();
        return item;
    }

    private void node() {
        var node = new Node();
        if (nodes.isEmpty()) {
            item.children.add(node);
        } else {
            nodes.peek().children.add(node);
        }
        nodes.push(node);
    }

    private void characters(String text) {
        var name = path.peek();
        if (name != null && name.endsWith("-REF")) {
            reference(name, text.strip());
        } else if (item != null && path.contains("ATTRIBUTE-VALUE-XHTML") && !value.isEmpty()) {
            value.set(0, value.getFirst() + text);
        }
    }

    private void reference(String name, String id) {
        var role = path.stream().skip(1).findFirst().orElse("");
        switch (role) {
            case "TYPE" -> type = id;
            case "SOURCE" -> item.source = id;
            case "TARGET" -> item.target = id;
            case "OBJECT" -> nodes.peek().object = id;
            case "DEFINITION" -> attribute = id;
            case "VALUES" -> value.add(content.literals.getOrDefault(id, id));
            default -> type = name.startsWith("DATATYPE") ? type : id;
        }
    }

    private void end(String name) {
        path.pop();
        switch (name) {
            case "SPEC-HIERARCHY" -> nodes.pop();
            case "SPEC-OBJECT", "SPEC-RELATION", "SPECIFICATION" -> finish();
            default -> value(name);
        }
    }

    private void value(String name) {
        if (name.startsWith("ATTRIBUTE-VALUE-") && item != null) {
            item.values.put(content.attributeNames.getOrDefault(attribute, attribute), List.copyOf(value));
        } else if (name.equals("TYPE") && item != null && item.type.isEmpty() && !"".equals(type)) {
            item.type = type;
        }
    }

    private void finish() {
        item = null;
        type = "";
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Objects.toString(reader.getAttributeValue(null, name), "");
    }
}
