package org.kijun.ui.matrix.table;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.kijun.ui.matrix.arrange.Wish;

/** Who paints what. */
final class Drawing extends AbstractRegistryConfiguration {
    private final NatTable table;
    private final Lines lines;
    private final Look look;
    private final HeadSort sort;
    private final Supplier<Wish> wish;

    Drawing(NatTable table, Lines lines, Look look, HeadSort sort, Supplier<Wish> wish) {
        this.table = table;
        this.lines = lines;
        this.look = look;
        this.sort = sort;
        this.wish = wish;
    }

    void configure() {
        table.setBackground(look.background());
        table.addConfiguration(this);
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        painter(registry, new BodyPainter(table, lines, look), GridRegion.BODY);
        painter(registry, new HeadPainter(table, lines, sort, look), GridRegion.COLUMN_HEADER);
        painter(registry, new FilterPainter(lines, wish, look), GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, look.gridLine());
        registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, look.quiet());
    }

    private static void painter(IConfigRegistry registry, ICellPainter painter, String region) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, region);
    }
}
