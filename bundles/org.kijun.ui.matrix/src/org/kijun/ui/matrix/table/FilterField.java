package org.kijun.ui.matrix.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.kijun.report.Standing;
import org.kijun.ui.matrix.arrange.Wish;
import org.kijun.ui.matrix.sheet.Column;
import org.kijun.ui.matrix.sheet.Sheet;
import org.kijun.ui.texts.Texts;

/** Asks for the filter of one column: a field to type in, or a list of standings. */
final class FilterField {
    private static final Texts TEXTS = Texts.of(FilterField.class);
    private static final int PAUSE_MILLIS = 200;

    /** Hears what a column is to be filtered by; an empty text for nothing. */
    interface Listener {
        void filter(String column, String wanted);
    }

    private final NatTable table;
    private final Wish wish;
    private final Listener listener;

    FilterField(NatTable table, Wish wish, Listener listener) {
        this.table = table;
        this.wish = wish;
        this.listener = listener;
    }

    /** What a filter is called. */
    static String words(Sheet sheet, Column column, String filter) {
        return column.kind() != Column.Kind.STANDING ? filter
                : sheet.standings().stream().filter(standing -> standing.id().equals(filter)).findFirst().map(sheet::words).orElse(filter);
    }

    void open(Sheet sheet, Column column, Rectangle bounds) {
        if (column.kind() == Column.Kind.STANDING) {
            choose(sheet, column, bounds);
        } else {
            type(column, bounds);
        }
    }

    private void choose(Sheet sheet, Column column, Rectangle bounds) {
        var menu = new Menu(table.getShell(), SWT.POP_UP);
        var now = wish.filters().getOrDefault(column.id(), "");
        item(menu, TEXTS.get("all"), now.isEmpty(), () -> listener.filter(column.id(), ""));
        for (Standing standing : sheet.standings()) {
            item(menu, sheet.words(standing), now.equals(standing.id()), () -> listener.filter(column.id(), standing.id()));
        }
        menu.addListener(SWT.Hide, event -> table.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(table.toDisplay(bounds.x, bounds.y + bounds.height));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String label, boolean chosen, Runnable action) {
        var item = new MenuItem(menu, SWT.RADIO);
        item.setText(label);
        item.setSelection(chosen);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                action.run();
            }
        });
    }

    private void type(Column column, Rectangle bounds) {
        var field = new Text(table, SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL);
        field.setText(wish.filters().getOrDefault(column.id(), ""));
        field.setToolTipText(TEXTS.get("contains", column.title()));
        int height = Math.max(bounds.height, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        field.setBounds(bounds.x, bounds.y + bounds.height - height, Math.max(bounds.width, 120), height);
        Runnable apply = () -> {
            if (!field.isDisposed()) {
                listener.filter(column.id(), field.getText());
            }
        };
        field.addModifyListener(event -> table.getDisplay().timerExec(PAUSE_MILLIS, apply));
        field.addListener(SWT.DefaultSelection, event -> table.setFocus());
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                field.setText("");
                table.setFocus();
            }
        });
        field.addFocusListener(FocusListener.focusLostAdapter(event -> {
            apply.run();
            table.getDisplay().asyncExec(field::dispose);
        }));
        field.setFocus();
    }
}
