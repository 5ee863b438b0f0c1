package org.kijun.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
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
import org.commonmark.parser.Parser;
import org.kijun.report.Cell;
import org.kijun.report.Wide;

/**
 * Long texts: CommonMark with tables. What could do harm or disturb the page becomes something plain: HTML becomes text, images become their
 * description, headings become strong paragraphs, and only addresses of the web become links.
 */
final class Prose extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Html html;

    private Prose(Html html) {
        this.html = html;
    }

    static void write(String markdown, Html html) throws IOException {
        try {
            PARSER.parse(markdown).accept(new Prose(html));
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        var tight = paragraph.getParent() instanceof ListItem item && item.getParent() instanceof org.commonmark.node.ListBlock list
                && list.isTight();
        if (tight) {
            visitChildren(paragraph);
        } else {
            element("p", paragraph);
        }
    }

    @Override
    public void visit(Heading heading) {
        run(() -> html.open("p").open("strong"));
        visitChildren(heading);
        run(() -> html.close("strong").close("p"));
    }

    @Override
    public void visit(BlockQuote quote) {
        element("blockquote", quote);
    }

    @Override
    public void visit(BulletList list) {
        element("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        var start = list.getMarkerStartNumber();
        element("ol", list, "start", start == null || start == 1 ? null : start.toString());
    }

    @Override
    public void visit(ListItem item) {
        element("li", item);
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        element("strong", emphasis);
    }

    @Override
    public void visit(Link link) {
        if (new Cell.Link("", link.getDestination()).isWeb()) {
            element("a", link, "href", link.getDestination(), "rel", "noreferrer");
        } else {
            visitChildren(link);
        }
    }

    @Override
    public void visit(Text text) {
        text(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        run(() -> html.element("code", code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline tag) {
        text(tag.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        run(() -> html.element("p", block.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak end) {
        if (!joinsWideCharacters(end)) {
            text("\n");
        }
    }

    @Override
    public void visit(HardLineBreak end) {
        run(() -> html.open("br"));
    }

    @Override
    public void visit(ThematicBreak rule) {
        run(() -> html.open("hr"));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            element("table", block);
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case TableRow row -> element("tr", row);
            case TableCell cell -> element(cell.isHeader() ? "th" : "td", cell);
            default -> visitChildren(node);
        }
    }

    /** Japanese text is wrapped anywhere; the end of a source line within it is no space. */
    private static boolean joinsWideCharacters(Node end) {
        return end.getPrevious() instanceof Text before && end.getNext() instanceof Text after
                && Wide.is(before.getLiteral().codePointBefore(before.getLiteral().length())) && Wide.is(after.getLiteral().codePointAt(0));
    }

    private void code(String literal) {
        run(() -> html.open("pre").element("code", literal).close("pre"));
    }

    private void text(String text) {
        run(() -> html.text(text));
    }

    private void element(String tag, Node content, String... attributes) {
        run(() -> html.open(tag, attributes));
        visitChildren(content);
        run(() -> html.close(tag));
    }

    private static void run(Writing writing) {
        try {
            writing.write();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
