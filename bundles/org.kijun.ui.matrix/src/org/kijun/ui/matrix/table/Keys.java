package org.kijun.ui.matrix.table;

import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/** What keys and the mouse do besides moving and selecting. */
final class Keys extends AbstractUiBindingConfiguration {
    private final MatrixTable owner;
    private final Layers layers;
    private final TableListener listener;

    Keys(MatrixTable owner, Layers layers, TableListener listener) {
        this.owner = owner;
        this.layers = layers;
        this.listener = listener;
    }

    void configure() {
        owner.control().addConfiguration(this);
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        for (int key : new int[] {SWT.CR, SWT.KEYPAD_CR, SWT.F2, ' '}) {
            bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), run(this::edit));
        }
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.DEL), run(listener::delete));
        bindings.unregisterKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'));
        bindings.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                pressed(this::doubleClicked));
        bindings.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.FILTER_ROW, MouseEventMatcher.LEFT_BUTTON),
                pressed(event -> owner.askFilter(owner.heads().at(event.x))));
        bindings.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                pressed(this::head));
        bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                pressed(this::clicked));
    }

    private static IKeyAction run(Runnable action) {
        return (table, event) -> action.run();
    }

    private static IMouseAction pressed(Consumer<MouseEvent> action) {
        return (table, event) -> action.accept(event);
    }

    private int line(MouseEvent event) {
        var table = owner.control();
        return table.getRowIndexByPosition(table.getRowPositionByY(event.y));
    }

    private void clicked(MouseEvent event) {
        if (owner.lines().isHeading(line(event))) {
            owner.turn(line(event));
        }
    }

    private void doubleClicked(MouseEvent event) {
        if (owner.lines().isRow(line(event))) {
            edit();
        }
    }

    private void head(MouseEvent event) {
        int column = owner.heads().at(event.x);
        if (column >= 0 && column < owner.lines().getColumnCount()) {
            listener.head(owner.lines().sheet().columns().get(column));
        }
    }

    private void edit() {
        owner.cell().ifPresentOrElse(cell -> listener.edit(cell, owner.bounds(cell)),
                () -> layers.anchor().filter(at -> owner.lines().isHeading(at.y)).ifPresent(at -> owner.turn(at.y)));
    }
}
