package org.kijun.ui.live;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.ui.texts.Texts;
import org.kijun.workflow.Project;

/** Reads the projects in the background, a moment after the last of several changes. */
final class ReadingJob extends Job {
    private static final int PAUSE_MILLIS = 300;

    private final Consumer<Snapshot> reader;
    private long number;

    ReadingJob(Consumer<Snapshot> reader) {
        super(Texts.of(ReadingJob.class).get("reading"));
        this.reader = reader;
        setPriority(DECORATE);
        setSystem(true);
    }

    /** Whatever is being read is old by now. */
    void soon() {
        cancel();
        schedule(PAUSE_MILLIS);
    }

    void end() {
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var options = Options.DEFAULT.withWholeLibrary().withoutChecks().withUnsaved(Unsaved.texts());
            var project = Project.open(LiveProject.folders(), options, progress(monitor));
            var index = project.index();
            if (!monitor.isCanceled()) {
                reader.accept(new Snapshot(project, index, ++number));
            }
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        }
    }

    private static Progress progress(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public void step(Stage stage, String name, int done, int total) {
                monitor.subTask(name);
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
