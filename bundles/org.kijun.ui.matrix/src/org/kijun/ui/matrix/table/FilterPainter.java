package org.kijun.ui.matrix.table;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.kijun.ui.matrix.arrange.Wish;
import org.kijun.ui.texts.Texts;

/** Paints the row of filters: what each column is filtered by, or an invitation. */
final class FilterPainter extends AbstractCellPainter {
    private static final Texts TEXTS = Texts.of(FilterPainter.class);

    private final Lines lines;
    private final Supplier<Wish> wish;
    private final Look look;

    FilterPainter(Lines lines, Supplier<Wish> wish, Look look) {
        this.lines = lines;
        this.wish = wish;
        this.look = look;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        var sheet = lines.sheet();
        var column = sheet.columns().get(cell.getColumnIndex());
        var filter = wish.get().filters().get(column.id());
        gc.setBackground(filter == null ? look.headBackground() : look.background());
        gc.fillRectangle(bounds);
        gc.setForeground(filter == null ? look.quiet() : look.foreground());
        gc.setFont(filter == null ? look.font : look.bold);
        gc.drawText(filter == null ? TEXTS.get("filter") : FilterField.words(sheet, column, filter), bounds.x + Look.PADDING,
                bounds.y + Look.PADDING, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return 0;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.rowHeight(false);
    }
}
