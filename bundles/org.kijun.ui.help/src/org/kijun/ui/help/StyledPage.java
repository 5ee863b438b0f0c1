package org.kijun.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** A page as text with styles. Rows of tables become paragraphs that begin with their first cell. */
final class StyledPage extends AbstractVisitor {
    /** How a part of the text looks. */
    enum Look { TITLE, HEADING, STRONG, CODE, LINK }

    /**
     * A part of the text.
     *
     * @param target where a link leads; empty for everything else
     */
    record Part(int from, int length, Look look, String target) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private int number;

    static StyledPage of(Page page) {
        var styled = new StyledPage();
        HtmlPage.parsed(page).accept(styled);
        return styled;
    }

    String text() {
        return text.toString().strip() + "\n";
    }

    List<Part> parts() {
        return parts;
    }

    private void part(Look look, String target, Runnable contents) {
        var from = text.length();
        contents.run();
        parts.add(new Part(from, text.length() - from, look, target));
    }

    private <N extends Node> void part(Look look, N node, Consumer<N> contents) {
        part(look, "", () -> contents.accept(node));
    }

    @Override
    public void visit(Heading heading) {
        text.append(heading.getLevel() == 1 ? "" : "\n");
        part(heading.getLevel() == 1 ? Look.TITLE : Look.HEADING, heading, this::visitChildren);
        text.append("\n\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        text.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(BulletList list) {
        number = 0;
        visitChildren(list);
        text.append("\n");
    }

    @Override
    public void visit(OrderedList list) {
        number = 1;
        visitChildren(list);
        text.append("\n");
    }

    @Override
    public void visit(ListItem item) {
        text.append(number == 0 ? "  •  " : "  " + number++ + ".  ");
        visitChildren(item);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        part(Look.CODE, "", () -> text.append(block.getLiteral().stripTrailing()));
        text.append("\n\n");
    }

    @Override
    public void visit(Code code) {
        part(Look.CODE, "", () -> text.append(code.getLiteral()));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        part(Look.STRONG, strong, this::visitChildren);
    }

    @Override
    public void visit(Link link) {
        part(Look.LINK, link.getDestination(), () -> visitChildren(link));
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        text.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            row(row);
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else if (!(node instanceof TableHead)) {
            visitChildren(node);
        }
    }

    private void row(TableRow row) {
        visitChildren(row);
        text.append(row.getParent().getLastChild() == row ? "\n\n" : "\n");
    }

    private void cell(TableCell cell) {
        if (cell.getPrevious() == null) {
            text.append("  ");
            part(Look.STRONG, cell, this::visitChildren);
        } else {
            text.append(" – ");
            visitChildren(cell);
        }
    }
}
