package org.kijun.ui.views.findings;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;

/** The ways to put a finding right, offered by the text editor at its place. */
final class Fixes {
    private Fixes() {
    }

    /** Shows the ways at the cursor of the editor, as its key does. */
    static void offer(IEditorPart editor) {
        var target = Adapters.adapt(editor, ITextOperationTarget.class);
        if (target != null && target.canDoOperation(ISourceViewer.QUICK_ASSIST)) {
            editor.setFocus();
            target.doOperation(ISourceViewer.QUICK_ASSIST);
        }
    }
}
