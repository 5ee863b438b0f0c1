package org.kijun.editor.commands;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorPart;
import org.kijun.editor.text.Editors;

/** Tells whether an editor shows one of our texts: for menus. */
public final class IsKijun extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IEditorPart editor && editor.getEditorInput() != null && editor.getEditorInput().getName().endsWith(".kijun")
                && Editors.text(editor).isPresent();
    }
}
