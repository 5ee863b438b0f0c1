package org.kijun.exchange.answers;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.SafeXml;

/** A part as a stream of elements; names without their prefixes. Document types and entities are refused. */
final class Xml implements AutoCloseable {
    private final InputStream in;
    private final XMLStreamReader reader;
    private final int deepest;
    private int depth;

    Xml(InputStream in, int deepest) throws IOException {
        this.in = in;
        this.deepest = deepest;
        try {
            var factory = SafeXml.inputFactory();
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            in.close();
            throw UnreadableException.of(broken);
        }
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // texts are read where they are wanted
                }
            }
        }
    }

    private int event() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableException(ExchangeIssue.EXTERNAL_CONTENT, "DOCTYPE");
            }
            count(event);
            return event;
        } catch (XMLStreamException broken) {
            throw UnreadableException.of(broken);
        }
    }

    private void count(int event) throws IOException {
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > deepest) {
            throw new UnreadableException(ExchangeIssue.BROKEN_FILE, "depth > " + deepest);
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    /** The attribute, or an empty text. */
    String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return "";
    }

    /** The text up to the end of the element that has just begun, cut behind so many characters. */
    String text(int longest) throws IOException {
        var text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            int event = event();
            if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE)
                    && text.length() <= longest) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(reader.getTextLength(), longest + 1));
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw UnreadableException.of(broken);
        } finally {
            in.close();
        }
    }
}
