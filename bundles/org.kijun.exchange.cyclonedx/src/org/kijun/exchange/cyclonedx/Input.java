package org.kijun.exchange.cyclonedx;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kijun.exchange.SafeXml;

/** Reads a bill of materials in either notation into the same items. */
final class Input {
    /** In XML, elements that only hold others of one kind. */
    private static final Map<String, String> HOLDERS = Map.of("standards", "standard", "requirements", "requirement", "levels", "level",
            "properties", "property", "descriptions", "description", "externalReferences", "reference");

    private final int deepest;

    private Input(int deepest) {
        this.deepest = deepest;
    }

    /** Throws IOException with a sentence for people when the JSON is damaged or nested too deep. */
    static Item json(String text, int deepest) throws IOException {
        var reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        var root = new Input(deepest).value(reader, 0);
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new IOException("text behind the end");
        }
        return root;
    }

    private Item value(JsonReader reader, int depth) throws IOException {
        check(depth);
        var item = new Item(0);
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                reader.beginObject();
                while (reader.hasNext()) {
                    member(item, reader.nextName(), reader, depth);
                }
                reader.endObject();
            }
            case BEGIN_ARRAY -> {
                reader.beginArray();
                while (reader.hasNext()) {
                    item.add("", value(reader, depth + 1));
                }
                reader.endArray();
            }
            case BOOLEAN -> item.text = Boolean.toString(reader.nextBoolean());
            case NULL -> reader.nextNull();
            case STRING, NUMBER -> item.text = reader.nextString();
            case END_ARRAY, END_OBJECT, END_DOCUMENT, NAME -> throw new IOException("a value is missing at " + reader.getPath());
        }
        return item;
    }

    private void member(Item item, String name, JsonReader reader, int depth) throws IOException {
        boolean isMany = reader.peek() == JsonToken.BEGIN_ARRAY;
        var value = value(reader, depth + 1);
        if (isMany) {
            value.all("").forEach(each -> item.add(name, each));
        } else {
            item.add(name, value);
        }
    }

    /** The root element; its name is a part that is called {@code #name}. */
    static Item xml(byte[] bytes, int deepest) throws XMLStreamException, IOException {
        var reader = SafeXml.inputFactory().createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type declaration");
            }
        }
        var name = new Item(0);
        name.text = reader.getLocalName() + " " + reader.getNamespaceURI();
        var root = new Input(deepest).element(reader, 0);
        root.add("#name", name);
        return root;
    }

    private Item element(XMLStreamReader reader, int depth) throws XMLStreamException, IOException {
        check(depth);
        var item = new Item(reader.getLocation().getLineNumber());
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            var attribute = new Item(item.line);
            attribute.text = reader.getAttributeValue(at);
            item.add(reader.getAttributeLocalName(at), attribute);
        }
        var text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> child(item, reader, depth);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("external content: " + reader.getLocalName());
                default -> { }
            }
        }
        item.text = text.toString();
        return item;
    }

    private void child(Item item, XMLStreamReader reader, int depth) throws XMLStreamException, IOException {
        var name = reader.getLocalName();
        var held = HOLDERS.get(name);
        var child = element(reader, depth + 1);
        if (held == null || child.all(held).isEmpty()) {
            item.add(name, child);
        } else {
            child.all(held).forEach(each -> item.add(name, each));
        }
    }

    private void check(int depth) throws IOException {
        if (depth > deepest) {
            throw new IOException("depth > " + deepest);
        }
    }

    static String decoded(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
