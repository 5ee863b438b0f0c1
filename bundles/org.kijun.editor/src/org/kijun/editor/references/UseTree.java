package org.kijun.editor.references;

import java.util.Collection;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Files and the places in them. */
final class UseTree implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ((Collection<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof Use.InFile file ? file.uses().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Use.InFile;
    }
}
