package org.kijun.ui.views.frame;

import java.util.stream.Stream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Where the longest text of the rows that are expanded ends. */
final class Widest {
    private static final int GAP = 24;

    private Widest() {
    }

    static int of(Tree tree) {
        var gc = new GC(tree);
        gc.setFont(tree.getFont());
        var widest = of(tree.getItems(), gc, tree.getHorizontalBar().getSelection());
        gc.dispose();
        return widest;
    }

    private static int of(TreeItem[] items, GC gc, int scrolled) {
        return Stream.of(items).mapToInt(item -> of(item, gc, scrolled)).max().orElse(0);
    }

    private static int of(TreeItem item, GC gc, int scrolled) {
        var own = item.getTextBounds(0).x + scrolled + gc.textExtent(item.getText()).x + GAP;
        return item.getExpanded() ? Math.max(own, of(item.getItems(), gc, scrolled)) : own;
    }
}
