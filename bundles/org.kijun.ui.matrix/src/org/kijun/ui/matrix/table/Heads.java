package org.kijun.ui.matrix.table;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;
import org.eclipse.nebula.widgets.nattable.util.GCFactory;

/** What can be done with columns: hidden, shown, made as wide as their texts, filtered. */
public final class Heads {
    private final MatrixTable owner;
    private final Layers layers;

    Heads(MatrixTable owner, Layers layers) {
        this.owner = owner;
        this.layers = layers;
    }

    /** The index of the column at a place of the table; -1 outside of columns. */
    public int at(int x) {
        var table = owner.control();
        return table.getColumnIndexByPosition(table.getColumnPositionByX(x));
    }

    /** Whether the place is in a head or a filter. */
    public boolean contains(int y) {
        return y < layers.whole().getStartYOfRowPosition(Headings.HEADS);
    }

    public void hide(int column) {
        layers.hidden.hideColumnIndexes(List.of(column));
    }

    public boolean isHidden() {
        return !layers.hidden.getHiddenColumnIndexes().isEmpty();
    }

    public void showAll() {
        layers.hidden.showAllColumns();
    }

    /** As wide as the texts that are in view. */
    public void fit(int column) {
        var table = owner.control();
        for (int position = 0; position < table.getColumnCount(); position++) {
            if (table.getColumnIndexByPosition(position) == column) {
                table.doCommand(new InitializeAutoResizeColumnsCommand(table, position, (ConfigRegistry) table.getConfigRegistry(),
                        new GCFactory(table)));
            }
        }
    }

    void askFilter(int column, FilterField.Listener listener) {
        layers.filterBounds(column).ifPresent(bounds -> new FilterField(owner.control(), owner.wish(), listener)
                .open(owner.lines().sheet(), owner.lines().sheet().columns().get(column), bounds));
    }
}
