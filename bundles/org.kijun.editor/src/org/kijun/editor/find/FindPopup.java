package org.kijun.editor.find;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kijun.editor.words.Words;

/** A field to type in, with what was found below it. The arrow keys choose, the return key opens. */
final class FindPopup extends PopupDialog {
    private static final int PAUSE_MILLIS = 120;

    private final Function<String, CompletableFuture<List<Hit>>> source;
    private Text field;
    private TableViewer table;
    private int asked;

    /** @param source answers in any thread */
    FindPopup(Shell parent, String title, Function<String, CompletableFuture<List<Hit>>> source) {
        super(parent, SWT.RESIZE, true, true, true, false, false, title, Words.of("find.hint"));
        this.source = source;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        super.createTitleControl(parent);
        field = new Text(parent, SWT.SINGLE | SWT.SEARCH);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
        field.addModifyListener(event -> field.getDisplay().timerExec(PAUSE_MILLIS, this::search));
        field.addKeyListener(KeyListener.keyPressedAdapter(this::key));
        return field;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        table = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.VIRTUAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new DelegatingStyledCellLabelProvider(new HitLabels()));
        table.getControl().addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> openChosen()));
        search();
        return table.getControl();
    }

    @Override
    protected Control getFocusControl() {
        return field;
    }

    @Override
    protected Point getDefaultSize() {
        return new Point(640, 360);
    }

    private void search() {
        if (field.isDisposed()) {
            return;
        }
        int question = ++asked;
        var display = field.getDisplay();
        source.apply(field.getText()).thenAccept(hits -> display.asyncExec(() -> {
            if (question == asked && !table.getControl().isDisposed()) {
                table.setInput(hits);
                table.setSelection(hits.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(hits.getFirst()));
            }
        }));
    }

    private void key(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(1, event);
            case SWT.ARROW_UP -> move(-1, event);
            case SWT.CR, SWT.KEYPAD_CR -> openChosen();
            default -> { }
        }
    }

    private void move(int step, KeyEvent event) {
        event.doit = false;
        var rows = table.getTable();
        int row = Math.max(0, Math.min(rows.getItemCount() - 1, rows.getSelectionIndex() + step));
        if (rows.getItemCount() > 0) {
            rows.setSelection(row);
        }
    }

    private void openChosen() {
        var chosen = table.getTable().getSelectionIndex() < 0 ? null : table.getElementAt(table.getTable().getSelectionIndex());
        close();
        if (chosen instanceof Hit hit) {
            hit.open().run();
        }
    }
}
