package org.kijun.ui.matrix;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.kijun.ui.matrix.answer.AnswerTexts;
import org.kijun.ui.matrix.table.MatrixTable;

/** The entries of the Edit menu. Those for the table are on while the table has the focus, so that fields above it keep their keys. */
final class EditActions {
    private final IActionBars bars;
    private final AnswerTexts texts;
    private final Action undo = action(this::undo);
    private final Action redo = action(this::redo);
    private final Action copy = action(this::copy);
    private final Action delete = action(this::delete);
    private final Action all = action(this::all);
    private final Action find = action(this::find);
    private MatrixArea area;
    private boolean focused;

    EditActions(IActionBars bars, AnswerTexts texts) {
        this.bars = bars;
        this.texts = texts;
    }

    private static Action action(Runnable work) {
        return new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    void about(MatrixArea shown) {
        area = shown;
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), all);
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
        update();
    }

    void follow(NatTable table) {
        table.addListener(SWT.FocusIn, event -> focused(true));
        table.addListener(SWT.FocusOut, event -> focused(false));
        table.addListener(SWT.Dispose, event -> focused(false));
    }

    private void focused(boolean now) {
        focused = now;
        update();
    }

    void update() {
        undo.setEnabled(focused && texts.canUndo());
        redo.setEnabled(focused && texts.canRedo());
        List.of(copy, delete, all).forEach(action -> action.setEnabled(focused));
    }

    private void undo() {
        texts.undo();
    }

    private void redo() {
        texts.redo();
    }

    private void find() {
        area.focusSearch();
    }

    private void delete() {
        area.delete();
    }

    private void all() {
        area.table().ifPresent(table -> table.control().doCommand(new SelectAllCommand()));
    }

    private void copy() {
        area.table().map(MatrixTable::copied).ifPresent(text -> {
            var clipboard = new Clipboard(area.table().orElseThrow().control().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }
}
