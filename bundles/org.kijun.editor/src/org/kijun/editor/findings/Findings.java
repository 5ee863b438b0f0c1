package org.kijun.editor.findings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The latest findings in all texts of the open projects. One for the workbench; may be asked in every thread. */
public final class Findings {
    private static final Findings ONLY = new Findings();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<URI>> files = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile FindingsClient source = new FindingsClient();

    private Findings() {
    }

    public static Findings get() {
        return ONLY;
    }

    /** All findings, in the order of files and places. */
    public List<Found> all() {
        return source.findings().values().stream().flatMap(Collection::stream).sorted(Found.ORDER).toList();
    }

    /** The findings in one file, in the order of their places; none for a file that nobody knows. */
    public List<Found> of(URI file) {
        return source.findings().getOrDefault(FindingsClient.normal(file), List.of());
    }

    /** The findings in one file. */
    public List<Found> of(Path file) {
        return of(file.toUri());
    }

    /** Runs in the thread of the display after each change, several changes at once, until the control is disposed. */
    public void follow(Control owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(event -> listeners.remove(listener));
    }

    /** Hears of each file whose findings have changed, in a thread of the language service. */
    public void followFiles(Consumer<URI> listener) {
        files.add(listener);
    }

    /** From now on the findings are what this client hears. */
    public void from(FindingsClient client) {
        source = client;
        client.listener(this::changed);
        changed(null);
    }

    private void changed(URI file) {
        if (file != null) {
            files.forEach(listener -> listener.accept(file));
        }
        if (PlatformUI.isWorkbenchRunning() && telling.compareAndSet(false, true)) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::tell);
        }
    }

    private void tell() {
        telling.set(false);
        listeners.forEach(listener -> SafeRunner.run(listener::run));
    }
}
