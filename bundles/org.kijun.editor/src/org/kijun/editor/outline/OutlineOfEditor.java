package org.kijun.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives text editors of our texts their outline. */
public final class OutlineOfEditor implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor && editor.getEditorInput() != null
                && editor.getEditorInput().getName().endsWith(".kijun") ? type.cast(new KijunOutline(editor)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
