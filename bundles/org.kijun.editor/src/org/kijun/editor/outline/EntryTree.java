package org.kijun.editor.outline;

import java.util.Collection;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Entries and what is in them. */
final class EntryTree implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ((Collection<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return ((Entry) element).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Entry) element).children().isEmpty();
    }
}
