package org.kijun.ui.views.frame;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Computes in the background what a view shows. Only the last that was asked for is shown.
 *
 * @param <T> what is computed
 */
public final class Computing<T> {
    private final String name;
    private final Control owner;
    private final Consumer<T> shown;
    private Job running;
    private long number;

    /**
     * @param name what people read when it takes long
     * @param owner when it is disposed nothing is shown any more
     * @param shown gets the result in the thread of the display
     */
    public Computing(String name, Control owner, Consumer<T> shown) {
        this.name = name;
        this.owner = owner;
        this.shown = shown;
    }

    /** Begins to compute; what was being computed is forgotten. Called in the thread of the display. */
    public void start(Callable<T> work) {
        start(work, 0);
    }

    /** As above, after a pause in which another call takes its place. */
    public void start(Callable<T> work, int pauseMillis) {
        if (running != null) {
            running.cancel();
        }
        var own = ++number;
        running = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return compute(work, own);
            }
        };
        running.setSystem(true);
        running.setPriority(Job.SHORT);
        running.schedule(pauseMillis);
    }

    private IStatus compute(Callable<T> work, long own) {
        try {
            var result = work.call();
            if (!owner.isDisposed()) {
                owner.getDisplay().asyncExec(() -> show(result, own));
            }
            return Status.OK_STATUS;
        } catch (Exception failed) {
            return Status.error(name, failed);
        }
    }

    private void show(T result, long own) {
        if (!owner.isDisposed() && own == number) {
            shown.accept(result);
        }
    }
}
