package org.kijun.exchange.reqif;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML with two spaces for each level. Every text is escaped here, line breaks in attributes too, which readers would else make spaces. */
final class Xml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element; attributes are names and values in turn. */
    Xml open(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.write(">\n");
        open.push(name);
        return this;
    }

    Xml close() throws IOException {
        var name = open.pop();
        indent();
        out.write("</" + name + ">\n");
        return this;
    }

    Xml empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.write("/>\n");
        return this;
    }

    Xml text(String name, String text) throws IOException {
        indent();
        out.write("<" + name + ">");
        escape(text);
        out.write("</" + name + ">\n");
        return this;
    }

    void flush() throws IOException {
        out.flush();
    }

    private void start(String name, String... attributes) throws IOException {
        indent();
        out.write("<" + name);
        for (int at = 0; at < attributes.length; at += 2) {
            out.write(" " + attributes[at] + "=\"");
            escape(attributes[at + 1]);
            out.write('"');
        }
    }

    private void indent() throws IOException {
        out.write("  ".repeat(open.size()));
    }

    /** Characters that XML 1.0 cannot hold become the mark for the unknown. */
    private void escape(String text) throws IOException {
        for (int at = 0; at < text.length();) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            switch (character) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\n', '\r', '\t' -> out.write("&#" + character + ";");
                default -> out.write(Character.toString(isAllowed(character) ? character : 0xfffd));
            }
        }
    }

    private static boolean isAllowed(int character) {
        return character >= 0x20 && character <= 0xd7ff || character >= 0xe000 && character <= 0xfffd || character >= 0x10000;
    }
}
