package org.kijun.dsl.ide.fix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Puts properties at the end of blocks, indented as the layout does it. */
final class Blocks {
    private static final String INDENT = "    ";

    private Blocks() {
    }

    /** The property, which may have several lines, at the end of the element's block; an element without a block gets one. */
    static Proposal insertion(String title, EObject element, String property) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var text = node.getRootNode().getText();
        int close = close(node);
        if (close < 0) {
            return Proposal.insertion(title, node.getEndOffset(), " { " + property + " }");
        }
        var indent = indent(text, close);
        int lineStart = text.lastIndexOf('\n', close - 1) + 1;
        if (text.substring(lineStart, close).isBlank()) {
            return Proposal.insertion(title, lineStart, indented(property, indent + INDENT) + "\n");
        }
        return property.indexOf('\n') < 0
                ? Proposal.insertion(title, close, (text.charAt(close - 1) == ' ' ? "" : " ") + property + " ")
                : Proposal.insertion(title, close, "\n" + indented(property, indent + INDENT) + "\n" + indent);
    }

    /** Where the brace is that closes the block; below 0 when there is none. */
    private static int close(ICompositeNode node) {
        for (var at : node.getAsTreeIterable().reverse()) {
            if (at instanceof ILeafNode leaf && !leaf.isHidden()) {
                return leaf.getText().equals("}") ? leaf.getOffset() : -1;
            }
        }
        return -1;
    }

    private static String indent(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String indented(String property, String indent) {
        return indent + property.replace("\n", "\n" + indent);
    }
}
