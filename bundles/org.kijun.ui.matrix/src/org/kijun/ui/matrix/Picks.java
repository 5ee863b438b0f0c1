package org.kijun.ui.matrix;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.kijun.ui.subject.Subject;

/** Tells the other views what is selected in the matrix. */
final class Picks implements IPostSelectionProvider {
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private final List<ISelectionChangedListener> later = new CopyOnWriteArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    void pick(Subject subject) {
        setSelection(new StructuredSelection(subject));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection picked) {
        if (!picked.equals(selection)) {
            selection = picked;
            var event = new SelectionChangedEvent(this, picked);
            listeners.forEach(listener -> listener.selectionChanged(event));
            later.forEach(listener -> listener.selectionChanged(event));
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        later.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        later.remove(listener);
    }
}
