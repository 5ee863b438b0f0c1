package org.kijun.ui.views.frame;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.kijun.ui.subject.Subject;

/** What is selected in a view, told to the window. */
public final class Picks implements IPostSelectionProvider {
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private final List<ISelectionChangedListener> postListeners = new CopyOnWriteArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    /** The user has selected the subject. */
    public void pick(Subject subject) {
        setSelection(new StructuredSelection(subject));
    }

    /** The subject that was selected last, here. */
    public Optional<Subject> picked() {
        return selection instanceof StructuredSelection rows && rows.getFirstElement() instanceof Subject subject ? Optional.of(subject) : Optional.empty();
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        selection = wanted;
        var event = new SelectionChangedEvent(this, wanted);
        listeners.forEach(listener -> listener.selectionChanged(event));
        postListeners.forEach(listener -> listener.selectionChanged(event));
    }

    /** Remembers what is shown as selected without telling anybody. */
    public void follow(Subject subject) {
        selection = new StructuredSelection(subject);
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
        postListeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.remove(listener);
    }
}
