package org.kijun.editor.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.kijun.editor.text.Editors;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;

/** A command on the text in the active editor. */
abstract class OfText extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) {
        var part = HandlerUtil.getActiveEditor(event);
        if (part != null) {
            Editors.text(part).ifPresent(editor -> Editors.document(editor).flatMap(KijunTexts.get()::of).ifPresent(text -> {
                if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
                    run(editor, text, selection);
                }
            }));
        }
        return null;
    }

    abstract void run(ITextEditor editor, KijunText text, ITextSelection selection);

    /** Whether the text may be changed; asks for it when that is needed. */
    static boolean mayChange(ITextEditor editor) {
        return editor.isEditable() && (!(editor instanceof ITextEditorExtension2 state) || state.validateEditorInputState());
    }
}
