package org.kijun.exchange.oscal;

import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown, which OSCAL has in JSON, and the elements that it has instead in XML. */
final class Markup {
    private static final Parser PARSER = Parser.builder().build();
    /** Keeps the first word of a line from being taken for a list or a heading. */
    private static final String GUARD = ". ";
    private static final Pattern SPECIAL = Pattern.compile("[\\\\*`\\[\\]<&~^{}]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private Markup() {
    }

    /** A plain text as one line of Markdown. */
    static String line(String plain) {
        return SPECIAL.matcher(plain).replaceAll("\\\\$0");
    }

    /** One line of Markdown without its escapes. */
    static String plain(String line) {
        return ESCAPE.matcher(line).replaceAll("$1");
    }

    /** Whether the text is the same again when it was a title in both notations. */
    static boolean lineComesBack(String plain) {
        return plain.equals(plain.strip()) && !plain.isEmpty() && plain.equals(plain(MarkupReader.line("<x>" + lineToXml(line(plain)) + "</x>")));
    }

    /** Whether the Markdown is the same again when it was in XML. */
    static boolean linesComeBack(String markdown) {
        return !markdown.isEmpty() && markdown.equals(MarkupReader.lines("<x>" + linesToXml(markdown, "\n") + "</x>"));
    }

    /** One line of Markdown as mixed content. */
    static String lineToXml(String markdown) {
        var block = PARSER.parse(GUARD + markdown).getFirstChild();
        if (block instanceof Paragraph && block.getNext() == null && block.getFirstChild() instanceof Text first
                && first.getLiteral().startsWith(GUARD)) {
            first.setLiteral(first.getLiteral().substring(GUARD.length()));
            return new MarkupWriter("").inline(block);
        }
        return XmlText.escaped(markdown);
    }

    /**
     * Markdown as paragraphs, lists and so on.
     *
     * @param indent a line break and the spaces in front of each block
     */
    static String linesToXml(String markdown, String indent) {
        return new MarkupWriter(indent).blocks(PARSER.parse(markdown));
    }
}
