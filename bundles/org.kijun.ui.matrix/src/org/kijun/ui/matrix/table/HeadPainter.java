package org.kijun.ui.matrix.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.kijun.report.Standing;
import org.kijun.ui.matrix.arrange.Wish;
import org.kijun.ui.matrix.sheet.Column;
import org.kijun.ui.signs.Signs;

/** Paints the heads of columns: title and detail, the order, and the sign of what is missing. */
final class HeadPainter extends AbstractCellPainter {
    private final Lines lines;
    private final HeadSort sort;
    private final Look look;
    private final Wrapped wrapped;

    HeadPainter(Control owner, Lines lines, HeadSort sort, Look look) {
        this.lines = lines;
        this.sort = sort;
        this.look = look;
        wrapped = new Wrapped(owner);
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        var column = lines.sheet().columns().get(cell.getColumnIndex());
        gc.setBackground(look.headBackground());
        gc.fillRectangle(bounds);
        gc.setForeground(column.hole().map(Standing::tone).map(Signs::colour).orElseGet(look::foreground));
        int width = bounds.width - 2 * Look.PADDING;
        int x = bounds.x + Look.PADDING;
        int y = bounds.y + Look.PADDING;
        wrapped.draw(gc, title(column), look.bold, new Rectangle(x, y, width - sign(gc, bounds, column), look.lineHeight), look.lineHeight);
        if (!column.detail().isEmpty()) {
            gc.setForeground(look.quiet());
            wrapped.draw(gc, column.detail(), look.font, new Rectangle(x, y + look.lineHeight, width, look.lineHeight), look.lineHeight);
        }
    }

    private static String title(Column column) {
        return column.hole().map(hole -> hole.sign() + " " + column.title()).orElse(column.title());
    }

    /** Draws the arrow of the order and returns its width. */
    private int sign(GC gc, Rectangle bounds, Column column) {
        var sign = sort.of(column.id()).map(HeadPainter::arrow).orElse("");
        if (sign.isEmpty()) {
            return 0;
        }
        int width = gc.textExtent(sign).x;
        gc.drawText(sign, bounds.x + bounds.width - Look.PADDING - width, bounds.y + Look.PADDING, SWT.DRAW_TRANSPARENT);
        return width;
    }

    private static String arrow(Wish.Sort sort) {
        return sort.descending() ? "▼" : "▲";
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        gc.setFont(look.bold);
        return gc.textExtent(title(lines.sheet().columns().get(cell.getColumnIndex())) + " ▲").x + 2 * Look.PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.headHeight();
    }
}
