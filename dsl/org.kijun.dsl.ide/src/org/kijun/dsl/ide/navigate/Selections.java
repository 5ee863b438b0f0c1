package org.kijun.dsl.ide.navigate;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.ide.index.Lines;

/** What a growing selection takes in: the word, the property, the block, what holds the block, the file. */
public final class Selections {
    private Selections() {
    }

    /** From the smallest around the position to the whole file. */
    public static SelectionRange around(XtextResource file, Position position) {
        var lines = Lines.of(file);
        var root = file.getParseResult().getRootNode();
        var leaf = NodeModelUtils.findLeafNodeAtOffset(root, Math.min(lines.offset(position), Math.max(0, root.getTotalLength() - 1)));
        return leaf == null ? new SelectionRange(new Range(position, position), null) : grown(leaf, lines);
    }

    private static SelectionRange grown(INode node, Lines lines) {
        var parent = node.getParent();
        if (parent == null) {
            return new SelectionRange(lines.range(0, node.getTotalLength()), null);
        }
        var outer = grown(parent, lines);
        var own = lines.range(node);
        return own.equals(outer.getRange()) ? outer : new SelectionRange(own, outer);
    }
}
