package org.kijun.exchange.oscal;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kijun.exchange.SafeXml;

/** The markup elements of OSCAL XML as Markdown. */
final class MarkupReader {
    private static final Pattern WRAPPED = Pattern.compile("[ \\t]*\\r?\\n[ \\t]+");
    private static final Pattern SPECIAL = Pattern.compile("[*`]|\\\\(?=\\p{Punct})|<(?=[\\p{Alpha}/!?])");
    private static final Pattern OPENING = Pattern.compile("^([-+#>](?= )|\\d{1,9}(?=[.)] ))");

    private final XMLStreamReader xml;
    private final int limit;
    private int depth;

    /** @param limit how deep elements may be nested */
    MarkupReader(XMLStreamReader xml, int limit) {
        this.xml = xml;
        this.limit = limit;
    }

    /** The content of the element as one line. */
    static String line(String element) {
        return parsed(element, MarkupReader::inline).strip();
    }

    /** The content of the element as blocks. */
    static String lines(String element) {
        return parsed(element, MarkupReader::blocks);
    }

    private interface Part {
        String read(MarkupReader reader) throws XMLStreamException;
    }

    private static String parsed(String element, Part part) {
        try {
            var xml = SafeXml.inputFactory().createXMLStreamReader(new StringReader(element));
            xml.nextTag();
            return part.read(new MarkupReader(xml, Integer.MAX_VALUE));
        } catch (XMLStreamException broken) {
            return "";
        }
    }

    /** From the start of the element, everything up to its end, as one run of text. */
    String inline() throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                text.append(inlineElement());
            } else {
                text.append(characters());
            }
        }
        return text.toString();
    }

    /** From the start of the element, its blocks up to its end, with an empty line between them. */
    String blocks() throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                append(text, block());
            } else if (xml.isCharacters() && !xml.isWhiteSpace()) {
                append(text, characters().strip());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String block) {
        text.append(text.isEmpty() || block.isEmpty() ? "" : "\n\n").append(block);
    }

    /** From the start of a block to its end. */
    String block() throws XMLStreamException {
        enter();
        var name = xml.getLocalName();
        var block = switch (name) {
            case "ul", "ol" -> list(name.equals("ol"));
            case "table" -> table();
            case "pre" -> "```\n" + plain().strip() + "\n```";
            case "blockquote" -> "> " + blocks().replace("\n", "\n> ");
            case "hr" -> inline() + "---";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "#".repeat(name.charAt(1) - '0') + " " + inline().strip();
            default -> OPENING.matcher(inline().strip()).replaceFirst(found -> found.group().length() == 1 && !Character.isDigit(found.group().charAt(0))
                    ? "\\\\" + found.group() : found.group() + "\\\\");
        };
        depth--;
        return block;
    }

    private String list(boolean isNumbered) throws XMLStreamException {
        var text = new StringBuilder();
        int number = 1;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                enter();
                var mark = isNumbered ? number++ + ". " : "- ";
                text.append(text.isEmpty() ? "" : "\n").append(mark).append(item().replace("\n", "\n" + " ".repeat(mark.length())));
                depth--;
            }
        }
        return text.toString();
    }

    private String item() throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                text.append(characters());
            } else if (isBlock(xml.getLocalName())) {
                var before = text.toString().strip();
                text.setLength(0);
                text.append(before).append(before.isEmpty() ? "" : "\n").append(block());
            } else {
                text.append(inlineElement());
            }
        }
        return text.toString().strip();
    }

    private static boolean isBlock(String name) {
        return switch (name) {
            case "p", "ul", "ol", "pre", "table", "blockquote" -> true;
            default -> false;
        };
    }

    private String table() throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                enter();
                boolean isFirst = text.isEmpty();
                var cells = cells();
                text.append(isFirst ? "" : "\n").append(cells);
                text.append(isFirst ? "\n" + cells.replaceAll("[^|]+", " --- ") : "");
                depth--;
            }
        }
        return text.toString();
    }

    private String cells() throws XMLStreamException {
        var text = new StringBuilder("|");
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                enter();
                text.append(' ').append(inline().strip().replace("|", "\\|")).append(" |");
                depth--;
            }
        }
        return text.toString();
    }

    private String inlineElement() throws XMLStreamException {
        enter();
        var name = xml.getLocalName();
        var target = attribute(name.equals("a") ? "href" : "src");
        var parameter = attribute("id-ref");
        var type = attribute("type");
        var alternative = attribute("alt");
        var inside = name.equals("code") ? plain() : inline();
        depth--;
        return switch (name) {
            case "em", "i" -> "*" + inside + "*";
            case "strong", "b" -> "**" + inside + "**";
            case "code" -> "`" + inside + "`";
            case "q" -> "\"" + inside + "\"";
            case "a" -> "[" + inside + "](" + target + ")";
            case "img" -> "![" + alternative + "](" + target + ")";
            case "insert" -> "{{ insert: " + type + ", " + parameter + " }}";
            case "br" -> "  \n";
            default -> inside;
        };
    }

    private String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private String plain() throws XMLStreamException {
        var text = new StringBuilder();
        int open = 1;
        while (open > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(xml.getText());
                default -> { }
            }
        }
        return text.toString();
    }

    private String characters() {
        return switch (xml.getEventType()) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                SPECIAL.matcher(WRAPPED.matcher(xml.getText()).replaceAll(" ")).replaceAll("\\\\$0");
            default -> "";
        };
    }

    private void enter() throws XMLStreamException {
        if (++depth > limit) {
            throw new XMLStreamException("more than " + limit + " levels", xml.getLocation());
        }
    }
}
