package org.kijun.ui.matrix.table;

import org.eclipse.core.runtime.Platform;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatLayerPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the whole table; what goes wrong meanwhile is told in the log of the workbench. */
final class Painting extends NatLayerPainter {
    Painting(NatTable table) {
        super(table);
    }

    @Override
    public void paintLayer(ILayer layer, GC gc, int xOffset, int yOffset, Rectangle rectangle, IConfigRegistry registry) {
        try {
            paintBackground(layer, gc, xOffset, yOffset, rectangle, registry);
            natTable.getLayer().getLayerPainter().paintLayer(layer, gc, xOffset, yOffset, rectangle, registry);
            paintOverlays(layer, gc, xOffset, yOffset, rectangle, registry);
        } catch (RuntimeException failed) {
            Platform.getLog(Painting.class).error(failed.getMessage(), failed);
        }
    }
}
