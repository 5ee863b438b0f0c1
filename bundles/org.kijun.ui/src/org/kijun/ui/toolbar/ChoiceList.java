package org.kijun.ui.toolbar;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kijun.ui.texts.Texts;

/** A list below a button, with a field to search it when it is long. Escape, or a click elsewhere, chooses nothing. */
final class ChoiceList {
    private static final int LONG = 8;
    private static final int ROWS = 16;

    private final List<Choice> choices;
    private final String current;
    private final Consumer<Choice> chosen;
    private final Shell shell;
    private final Text query;
    private final Table table;

    private ChoiceList(Control below, List<Choice> choices, String current, Consumer<Choice> chosen) {
        this.choices = choices;
        this.current = current;
        this.chosen = chosen;
        shell = new Shell(below.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.RESIZE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(shell);
        query = choices.size() > LONG ? field() : null;
        table = table();
        fill("");
        shell.addListener(SWT.Deactivate, event -> close());
        place(below);
    }

    static void open(Control below, List<Choice> choices, String current, Consumer<Choice> chosen) {
        new ChoiceList(below, choices, current, chosen).shell.open();
    }

    private Text field() {
        var field = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(Texts.of(ChoiceList.class).get("find"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> fill(field.getText().strip()));
        field.addKeyListener(KeyListener.keyPressedAdapter(this::typed));
        return field;
    }

    private Table table() {
        var list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        new TableColumn(list, SWT.NONE);
        new TableColumn(list, SWT.NONE);
        list.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> take()));
        list.addListener(SWT.MouseUp, event -> {
            if (list.getItem(new Point(event.x, event.y)) != null) {
                take();
            }
        });
        return list;
    }

    private void fill(String wanted) {
        table.setRedraw(false);
        table.removeAll();
        for (var choice : choices) {
            if (wanted.isEmpty() || choice.matches(wanted)) {
                add(choice);
            }
        }
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.select(0);
        }
        table.setRedraw(true);
    }

    private void add(Choice choice) {
        var item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {choice.label(), choice.detail()});
        item.setData(choice);
        if (choice.value().equals(current)) {
            item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            table.setSelection(item);
        }
    }

    private void typed(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(1, event);
            case SWT.ARROW_UP -> move(-1, event);
            case SWT.CR, SWT.KEYPAD_CR -> take();
            default -> { }
        }
    }

    private void move(int by, KeyEvent event) {
        event.doit = false;
        var count = table.getItemCount();
        if (count > 0) {
            table.setSelection(Math.floorMod(table.getSelectionIndex() + by, count));
        }
    }

    private void take() {
        var selected = table.getSelection();
        close();
        if (selected.length > 0) {
            chosen.accept((Choice) selected[0].getData());
        }
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(shell::dispose);
            shell.setVisible(false);
        }
    }

    private void place(Control below) {
        for (var column : table.getColumns()) {
            column.pack();
        }
        var rows = Math.min(ROWS, choices.size());
        var width = table.getColumn(0).getWidth() + table.getColumn(1).getWidth() + 40;
        var height = table.getItemHeight() * rows + 24 + (query == null ? 0 : query.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 8);
        var screen = below.getMonitor().getClientArea();
        var at = below.toDisplay(0, below.getSize().y);
        var wide = Math.clamp(width, below.getSize().x, Math.min(760, screen.width));
        shell.setBounds(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - wide)), at.y, wide,
                Math.min(height, screen.y + screen.height - at.y));
    }
}
