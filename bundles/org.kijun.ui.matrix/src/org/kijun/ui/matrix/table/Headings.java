package org.kijun.ui.matrix.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.kijun.ui.matrix.arrange.Arrangement.Heading;

/** Paints the headings of groups over the whole width of their lines. */
final class Headings implements IOverlayPainter {
    private final NatTable table;
    private final Lines lines;
    private final Look look;
    private final Wrapped wrapped;

    Headings(NatTable table, Lines lines, Look look) {
        this.table = table;
        this.lines = lines;
        this.look = look;
        wrapped = new Wrapped(table);
    }

    @Override
    public void paintOverlay(GC gc, ILayer layer) {
        if (lines.arrangement().headings().isEmpty()) {
            return;
        }
        gc.setClipping((Rectangle) null);
        for (int position = HEADS; position < layer.getRowCount(); position++) {
            int line = layer.getRowIndexByPosition(position);
            if (lines.isHeading(line)) {
                int width = Math.min(layer.getWidth(), table.getClientArea().width);
                paint(gc, lines.arrangement().heading(line),
                        new Rectangle(0, layer.getStartYOfRowPosition(position), width, layer.getRowHeightByPosition(position)), isSelected(position));
            }
        }
    }

    private boolean isSelected(int position) {
        var cell = table.getCellByPosition(0, position);
        return cell != null && cell.getDisplayMode().equals(DisplayMode.SELECT);
    }

    private void paint(GC gc, Heading heading, Rectangle bounds, boolean selected) {
        gc.setBackground(selected ? look.selection() : look.headingBackground());
        gc.fillRectangle(bounds.x, bounds.y, bounds.width, bounds.height - 1);
        gc.setForeground(selected ? look.selectionText() : look.foreground());
        gc.setFont(look.bold);
        int top = bounds.y + Look.PADDING;
        gc.drawText(heading.closed() ? "▸" : "▾", bounds.x + Look.PADDING, top, SWT.DRAW_TRANSPARENT);
        int left = bounds.x + Look.PADDING + 2 * look.characterWidth + 2;
        wrapped.draw(gc, heading.label() + "  (" + heading.rows() + ")", look.bold,
                new Rectangle(left, top, bounds.width - left, look.lineHeight), look.lineHeight);
    }

    /** Heads and filters stand above the lines. */
    static final int HEADS = 2;
}
