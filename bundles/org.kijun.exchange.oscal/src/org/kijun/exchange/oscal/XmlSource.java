package org.kijun.exchange.oscal;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.SafeXml;
import org.kijun.exchange.oscal.Shape.Many;
import org.kijun.exchange.oscal.Shape.Member;

/** Reads OSCAL XML. */
final class XmlSource {
    private final XMLStreamReader xml;
    private final Reading reading;
    private final int limit;
    private int depth;

    private XmlSource(XMLStreamReader xml, Reading reading, int limit) {
        this.xml = xml;
        this.reading = reading;
        this.limit = limit;
    }

    /**
     * The outermost node when it is the wanted one.
     *
     * @throws Refused when the file is damaged, is about something else or refers to something outside
     */
    static Node read(byte[] bytes, String wanted, int depth, Reading reading) throws Refused {
        XMLStreamReader xml = null;
        try {
            xml = SafeXml.inputFactory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new XmlSource(xml, reading, depth).root(wanted);
        } catch (XMLStreamException damaged) {
            int line = damaged.getLocation() == null ? 0 : damaged.getLocation().getLineNumber();
            throw new Refused(reading.finding(ExchangeIssue.BROKEN_FILE, line, String.valueOf(damaged.getMessage()).lines().reduce((first, last) -> last).orElse("")));
        } catch (RuntimeException damaged) {
            throw new Refused(reading.finding(ExchangeIssue.BROKEN_FILE, xml == null ? 0 : xml.getLocation().getLineNumber(), damaged.getClass().getSimpleName()));
        }
    }

    private Node root(String wanted) throws XMLStreamException, Refused {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                throw new Refused(reading.finding(ExchangeIssue.NOT_THIS_FORMAT, 0, "OSCAL " + wanted));
            }
        }
        if (!xml.getLocalName().equals(wanted) || !XmlNotation.NAMESPACE.equals(xml.getNamespaceURI())) {
            throw new Refused(reading.finding(ExchangeIssue.NOT_THIS_FORMAT, line(), "OSCAL " + wanted));
        }
        var root = element(Shape.of(wanted));
        while (xml.hasNext()) {
            next();
        }
        return root;
    }

    private Node element(Shape shape) throws XMLStreamException, Refused {
        enter();
        var node = new Node(xml.getLocalName(), line());
        attributes(node, shape);
        if (shape.valueKey().isEmpty()) {
            children(node, shape);
        } else {
            node.text(text());
        }
        depth--;
        return node;
    }

    private void attributes(Node node, Shape shape) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            var name = xml.getAttributeLocalName(at);
            boolean isOurs = xml.getAttributeNamespace(at) == null || xml.getAttributeNamespace(at).isEmpty();
            if (isOurs && shape.flags().contains(name)) {
                node.flag(name, xml.getAttributeValue(at));
            } else if (isOurs) {
                reading.report(ExchangeIssue.NOT_CARRIED, line(), node.name() + "/@" + name, xml.getAttributeValue(at));
            } else if (name.equals("lang")) {
                node.flag("xml:lang", xml.getAttributeValue(at));
            }
        }
    }

    private void children(Node node, Shape shape) throws XMLStreamException, Refused {
        var prose = new StringBuilder();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                child(node, shape, prose);
            }
        }
        if (!prose.isEmpty()) {
            node.field("prose", prose.toString());
        }
    }

    private void child(Node node, Shape shape, StringBuilder prose) throws XMLStreamException, Refused {
        var member = shape.inXml(xml.getLocalName());
        if (member != null && member.many() == Many.WRAPPED) {
            while (next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    node.add(value(member));
                }
            }
        } else if (member != null) {
            node.add(value(member));
        } else if (shape.inXml("prose") != null) {
            prose.append(prose.isEmpty() ? "" : "\n\n").append(new MarkupReader(xml, limit - depth).block());
        } else {
            reading.report(ExchangeIssue.NOT_CARRIED, line(), node.name() + "/" + xml.getLocalName(), "");
            text();
        }
    }

    private Node value(Member member) throws XMLStreamException, Refused {
        if (!member.isField()) {
            return element(member.shape());
        }
        var node = new Node(member.xml(), line());
        return node.text(switch (member.type()) {
            case "line" -> new MarkupReader(xml, limit - depth).inline().strip();
            case "lines", "prose" -> new MarkupReader(xml, limit - depth).blocks();
            default -> text().strip();
        });
    }

    /** From the start of an element, its characters up to its end. */
    private String text() throws XMLStreamException, Refused {
        var text = new StringBuilder();
        int open = 1;
        while (open > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> { }
            }
        }
        return text.toString();
    }

    private int next() throws XMLStreamException, Refused {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused(reading.finding(ExchangeIssue.EXTERNAL_CONTENT, line(), event == XMLStreamConstants.DTD ? "DOCTYPE" : xml.getLocalName()));
        }
        return event;
    }

    private void enter() throws XMLStreamException {
        if (++depth > limit) {
            throw new XMLStreamException("more than " + limit + " levels", xml.getLocation());
        }
    }

    private int line() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }
}
