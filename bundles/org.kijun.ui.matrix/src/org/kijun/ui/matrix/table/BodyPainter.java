package org.kijun.ui.matrix.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.kijun.report.Standing;
import org.kijun.ui.matrix.sheet.Column;
import org.kijun.ui.signs.Signs;

/** Paints the cells. It asks the sheet directly: the general way through styles and converters costs more than the painting. */
final class BodyPainter extends AbstractCellPainter {
    private static final String WAITING = "⋯";

    private final Lines lines;
    private final Look look;
    private final Wrapped wrapped;

    BodyPainter(Control owner, Lines lines, Look look) {
        this.lines = lines;
        this.look = look;
        wrapped = new Wrapped(owner);
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        int line = cell.getRowIndex();
        int column = cell.getColumnIndex();
        boolean selected = cell.getDisplayMode().equals(DisplayMode.SELECT);
        gc.setBackground(selected ? look.selection() : look.background());
        gc.fillRectangle(bounds);
        if (lines.isRow(line)) {
            paint(gc, bounds, lines.arrangement().row(line), column, selected);
        }
        if (selected && cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE)) {
            gc.setForeground(look.selectionText());
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
        }
    }

    private void paint(GC gc, Rectangle bounds, int row, int column, boolean selected) {
        var sheet = lines.sheet();
        var waits = sheet.columns().get(column).kind() == Column.Kind.STANDING && !sheet.isFilled() && !sheet.isKnown(row);
        var text = waits ? WAITING : sheet.text(row, column);
        if (text.isEmpty()) {
            return;
        }
        gc.setFont(look.font);
        gc.setForeground(selected ? look.selectionText() : waits ? look.quiet() : colour(row, column));
        var room = new Rectangle(bounds.x + Look.PADDING, bounds.y + Look.PADDING, bounds.width - 2 * Look.PADDING,
                bounds.height - Look.PADDING);
        switch (sheet.columns().get(column).kind()) {
            case TEXT -> wrapped.draw(gc, text, look.font, room, look.lineHeight);
            case NAME, STANDING -> gc.drawText(text, room.x, room.y + look.drop(text), SWT.DRAW_TRANSPARENT);
            case MARK -> gc.drawText(text, bounds.x + (bounds.width - gc.textExtent(text).x) / 2, room.y, SWT.DRAW_TRANSPARENT);
        }
    }

    private Color colour(int row, int column) {
        var kind = lines.sheet().columns().get(column).kind();
        return kind == Column.Kind.STANDING
                ? lines.sheet().standing(row, column).map(Standing::tone).map(Signs::colour).orElseGet(look::foreground)
                : look.foreground();
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        gc.setFont(look.font);
        return gc.textExtent(lines.text(cell.getRowIndex(), cell.getColumnIndex())).x + 2 * Look.PADDING + 1;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.rowHeight(lines.sheet().isTall());
    }
}
