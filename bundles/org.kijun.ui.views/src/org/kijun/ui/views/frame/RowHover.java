package org.kijun.ui.views.frame;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;

/** Says in full what a row has no room for. */
final class RowHover {
    private RowHover() {
    }

    static void install(Tree tree) {
        tree.addListener(SWT.MouseMove, event -> {
            var item = tree.getItem(new Point(event.x, event.y));
            var row = item == null ? null : RowTree.row(item);
            var text = row == null ? null : text(row);
            if (!Objects.equals(tree.getToolTipText(), text)) {
                tree.setToolTipText(text);
            }
        });
    }

    private static String text(Row row) {
        return IntStream.rangeClosed(0, row.cells().size()).mapToObj(row::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"))
                .replace("&", "&&");
    }
}
