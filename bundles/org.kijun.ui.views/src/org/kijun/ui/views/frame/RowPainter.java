package org.kijun.ui.views.frame;

import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kijun.ui.signs.Signs;

/** Draws the pieces of a row in their colours, and bars. The items have the same texts for those who cannot see them. */
final class RowPainter {
    private static final int BAR_HEIGHT = 8;
    private static final int GAP = 4;
    private static final int BAR_WIDTH = 44;
    private static final int SHARE_WIDTH = 86;

    private final LocalResourceManager fonts;

    private RowPainter(Tree tree) {
        fonts = new LocalResourceManager(JFaceResources.getResources(), tree);
    }

    static void install(Tree tree) {
        var painter = new RowPainter(tree);
        tree.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        tree.addListener(SWT.PaintItem, painter::paint);
    }

    private void paint(Event event) {
        var item = (TreeItem) event.item;
        var row = RowTree.row(item);
        if (row == null) {
            return;
        }
        if (event.index == 0 && item.getImage() != null) {
            var place = item.getImageBounds(0);
            var size = item.getImage().getBounds();
            event.gc.drawImage(item.getImage(), place.x, place.y + Math.max(0, (place.height - size.height) / 2));
        }
        var place = item.getTextBounds(event.index);
        var selected = (event.detail & SWT.SELECTED) != 0;
        if (event.index == 0 && item.getParent().getColumnCount() == 1 && row.share().isPresent()) {
            var right = item.getParent().getColumn(0).getWidth() - SHARE_WIDTH;
            share(event.gc, item, row, new Rectangle(right, place.y, SHARE_WIDTH, place.height), selected);
            event.gc.setClipping(place.x, place.y, Math.max(0, right - place.x - GAP), place.height);
            paint(event.gc, item, row.label(), place, selected);
            event.gc.setClipping((Rectangle) null);
        } else if (event.index == 1) {
            share(event.gc, item, row, place, selected);
        } else {
            paint(event.gc, item, row.pieces(event.index), place, selected);
        }
    }

    /** The bar with its number beside, or the number alone. */
    private void share(GC gc, TreeItem item, Row row, Rectangle place, boolean selected) {
        var bar = row.share().filter(share -> share.total() > 0);
        bar.ifPresent(share -> Bar.paint(gc, share, new Rectangle(place.x, place.y + (place.height - BAR_HEIGHT) / 2, BAR_WIDTH, BAR_HEIGHT)));
        var x = place.x + (bar.isPresent() ? BAR_WIDTH + GAP : 0);
        paint(gc, item, row.pieces(1), new Rectangle(x, place.y, 0, place.height), selected);
    }

    private void paint(GC gc, TreeItem item, List<Piece> pieces, Rectangle place, boolean selected) {
        var shown = pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
        if (shown.isEmpty()) {
            return;
        }
        var layout = new TextLayout(gc.getDevice());
        layout.setFont(item.getFont());
        layout.setText(String.join(" ", shown.stream().map(Piece::text).toList()));
        var from = 0;
        for (var piece : shown) {
            layout.setStyle(style(item.getFont(), piece, selected), from, from + piece.text().length() - 1);
            from += piece.text().length() + 1;
        }
        layout.draw(gc, place.x, place.y + Math.max(0, (place.height - layout.getBounds().height) / 2));
        layout.dispose();
    }

    private TextStyle style(Font font, Piece piece, boolean selected) {
        var colour = selected ? null : piece.tone().map(Signs::colour).orElse(null);
        return new TextStyle(piece.strong() ? bold(font) : null, colour, null);
    }

    private Font bold(Font font) {
        return fonts.create(FontDescriptor.createFrom(font).setStyle(SWT.BOLD));
    }
}
