package org.kijun.exchange.oscal;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Parsed Markdown as the markup elements of OSCAL XML. HTML inside of it is text. */
final class MarkupWriter extends AbstractVisitor {
    private static final Pattern INSERT = Pattern.compile("\\{\\{ insert: param, ([\\p{L}\\p{N}._-]+) }}");

    private final StringBuilder xml = new StringBuilder();
    private final String indent;

    MarkupWriter(String indent) {
        this.indent = indent;
    }

    /** What stands inside the block. */
    String inline(Node block) {
        visitChildren(block);
        return xml.toString();
    }

    /** The blocks of the document. */
    String blocks(Node document) {
        visitChildren(document);
        return xml.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem) {
            visitChildren(paragraph);
            xml.append(paragraph.getNext() instanceof Paragraph ? "<br/>" : "");
        } else {
            block("p", paragraph);
        }
    }

    @Override
    public void visit(Heading heading) {
        block("h" + heading.getLevel(), heading);
    }

    @Override
    public void visit(BulletList list) {
        block("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        block("ol", list);
    }

    @Override
    public void visit(ListItem item) {
        inside("li", item);
    }

    @Override
    public void visit(BlockQuote quote) {
        block("blockquote", quote);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        pre(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        pre(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        xml.append(indent).append("<p>").append(XmlText.escaped(html.getLiteral())).append("</p>");
    }

    @Override
    public void visit(ThematicBreak line) {
        xml.append(indent).append("<hr/>");
    }

    @Override
    public void visit(Text text) {
        xml.append(INSERT.matcher(XmlText.escaped(text.getLiteral())).replaceAll("<insert type=\"param\" id-ref=\"$1\"/>"));
    }

    @Override
    public void visit(HtmlInline html) {
        xml.append(XmlText.escaped(html.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak end) {
        xml.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        xml.append("<br/>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        inside("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        inside("strong", emphasis);
    }

    @Override
    public void visit(Code code) {
        xml.append("<code>").append(XmlText.escaped(code.getLiteral())).append("</code>");
    }

    @Override
    public void visit(Link link) {
        xml.append("<a href=\"").append(XmlText.attribute(link.getDestination())).append("\">");
        visitChildren(link);
        xml.append("</a>");
    }

    @Override
    public void visit(Image image) {
        xml.append("<img alt=\"\" src=\"").append(XmlText.attribute(image.getDestination())).append("\"/>");
    }

    private void block(String element, Node node) {
        xml.append(indent);
        inside(element, node);
    }

    private void inside(String element, Node node) {
        xml.append('<').append(element).append('>');
        visitChildren(node);
        xml.append("</").append(element).append('>');
    }

    private void pre(String code) {
        xml.append(indent).append("<pre>").append(XmlText.escaped(code)).append("</pre>");
    }
}
