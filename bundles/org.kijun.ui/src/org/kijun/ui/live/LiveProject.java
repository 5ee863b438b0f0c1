package org.kijun.ui.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * Reads all open projects with the library, again after each change of a file or of a text in an editor, and tells the views. One for the
 * workbench.
 */
public final class LiveProject {
    private static final LiveProject ONLY = new LiveProject();

    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final ReadingJob job = new ReadingJob(this::publish);
    private final Changes changes = new Changes(job::soon);
    private volatile Snapshot latest;

    private LiveProject() {
    }

    public static LiveProject get() {
        return ONLY;
    }

    /** Begins to follow the texts; at the start of the workbench. */
    public void start() {
        changes.follow();
        job.soon();
    }

    /** Ends it; at the end of the workbench. */
    public void stop() {
        changes.forget();
        job.end();
    }

    /** The last texts that were read; empty until the first have been read. */
    public Optional<Snapshot> latest() {
        return Optional.ofNullable(latest);
    }

    /** Tells the listener each new snapshot in the thread of the display until the control is disposed; the latest one at once. */
    public void follow(Control owner, Consumer<Snapshot> listener) {
        listeners.add(listener);
        owner.addDisposeListener(event -> listeners.remove(listener));
        latest().ifPresent(listener);
    }

    /** Reads again although nothing seems to have changed, such as after a change of preferences. */
    public void refresh() {
        job.soon();
    }

    /** The folders of the open projects, in the order of their names. */
    public static List<Path> folders() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
                .map(IProject::getLocation).filter(Objects::nonNull).map(location -> location.toPath()).toList();
    }

    private void publish(Snapshot snapshot) {
        latest = snapshot;
        var display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> tell(snapshot));
        }
    }

    /** A view that fails must not keep the others from hearing. */
    private void tell(Snapshot snapshot) {
        if (snapshot == latest) {
            listeners.forEach(listener -> SafeRunner.run(() -> listener.accept(snapshot)));
        }
    }
}
