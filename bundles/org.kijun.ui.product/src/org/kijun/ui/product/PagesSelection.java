package org.kijun.ui.product;

import java.util.function.Supplier;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.part.MultiPageSelectionProvider;

/** What is selected in the text, or in the form that is shown. */
final class PagesSelection extends MultiPageSelectionProvider {
    private final KijunEditor editor;
    private final Supplier<ProductPages> pages;

    PagesSelection(KijunEditor editor, Supplier<ProductPages> pages) {
        super(editor);
        this.editor = editor;
        this.pages = pages;
    }

    @Override
    public ISelection getSelection() {
        return editor.showsText() || pages.get() == null ? super.getSelection() : pages.get().selection();
    }

    /** Another page, or another row of a form. */
    void pageChanged() {
        if (!editor.showsText()) {
            var event = new SelectionChangedEvent(this, getSelection());
            fireSelectionChanged(event);
            firePostSelectionChanged(event);
        }
    }
}
