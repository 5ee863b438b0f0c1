package org.kijun.ui.product;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.texteditor.ITextEditor;

/** The actions of the window work on the text while it is shown; while a form is shown, undo and redo do. */
public final class KijunContributor extends TextEditorActionContributor {
    @Override
    public void setActiveEditor(IEditorPart part) {
        if (part instanceof KijunEditor editor && !editor.showsText()) {
            super.setActiveEditor(null);
            history(editor);
        } else {
            super.setActiveEditor(part == null ? null : Adapters.adapt(part, ITextEditor.class));
        }
    }

    private void history(KijunEditor editor) {
        var bars = getActionBars();
        for (var action : new ActionFactory[] {ActionFactory.SELECT_ALL, ActionFactory.FIND}) {
            bars.setGlobalActionHandler(action.getId(), null);
        }
        editor.undoContext().ifPresent(context -> new UndoRedoActionGroup(editor.getSite(), context, true).fillActionBars(bars));
        bars.updateActionBars();
    }
}
