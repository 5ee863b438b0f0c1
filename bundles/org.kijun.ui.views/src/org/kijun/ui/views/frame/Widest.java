package org.kijun.ui.views.frame;

import java.util.stream.Stream;
import org.eclipse.swt.widgets.TreeItem;

/** Where the longest text of the rows that are expanded ends. */
final class Widest {
    private static final int GAP = 12;

    private Widest() {
    }

    static int of(TreeItem[] items) {
        return Stream.of(items).mapToInt(Widest::of).max().orElse(0);
    }

    private static int of(TreeItem item) {
        var bounds = item.getTextBounds(0);
        var own = bounds.x + item.getParent().getHorizontalBar().getSelection() + bounds.width + GAP;
        return item.getExpanded() ? Math.max(own, of(item.getItems())) : own;
    }
}
