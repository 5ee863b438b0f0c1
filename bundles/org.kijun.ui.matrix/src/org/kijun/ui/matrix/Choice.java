package org.kijun.ui.matrix;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** A list to choose one of several names from. Setting the choice from outside tells nobody. */
final class Choice {
    /** What can be chosen, and how it is called. */
    record Item(String id, String label) {
    }

    private final Composite place;
    private final Combo combo;
    private List<Item> items = List.of();

    Choice(Composite parent, String name, int width, Consumer<String> listener) {
        place = new Composite(parent, SWT.NONE);
        combo = new Combo(place, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(name);
        place.setLayout(new Fixed(new Point(width, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)));
        place.setLayoutData(new RowData());
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        combo.addListener(SWT.Selection, event -> listener.accept(items.get(combo.getSelectionIndex()).id()));
    }

    /** Shows these items with the one with the id chosen, or the first where there is none. */
    void show(List<Item> wanted, String chosen) {
        if (!wanted.equals(items)) {
            items = List.copyOf(wanted);
            combo.setItems(items.stream().map(Item::label).toArray(String[]::new));
        }
        int index = items.stream().map(Item::id).toList().indexOf(chosen);
        if (combo.getSelectionIndex() != Math.max(0, index)) {
            combo.select(Math.max(0, index));
        }
    }

    void visible(boolean visible) {
        place.setVisible(visible);
        ((RowData) place.getLayoutData()).exclude = !visible;
    }

    /** Asks the list for its size only once, since a long one takes long to answer. */
    private static final class Fixed extends Layout {
        private final Point size;

        Fixed(Point size) {
            this.size = size;
        }

        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
            // the caller writes into it
            return new Point(size.x, size.y);
        }

        @Override
        protected void layout(Composite composite, boolean flushCache) {
            composite.getChildren()[0].setBounds(composite.getClientArea());
        }
    }
}
