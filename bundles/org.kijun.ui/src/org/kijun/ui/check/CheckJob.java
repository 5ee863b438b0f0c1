package org.kijun.ui.check;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.preferences.KijunPreferences;
import org.kijun.ui.texts.Texts;
import org.kijun.workflow.Project;

/** Reads, links and checks the files of all open projects, as they are on the disk. */
class CheckJob extends Job {
    private final Consumer<Checked.Result> told;

    CheckJob(Consumer<Checked.Result> told) {
        super(Texts.of(CheckJob.class).get("checking"));
        this.told = told;
        setUser(false);
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var options = Options.DEFAULT.withWholeLibrary().withSeverities(KijunPreferences.severities());
            var project = Project.open(LiveProject.folders(), options, new Shown(SubMonitor.convert(monitor)));
            told.accept(new Checked.Result(project.findings(), project.files()));
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        }
    }

    /** Progress whose total may grow. */
    private record Shown(SubMonitor monitor) implements Progress {
        @Override
        public void step(Stage stage, String name, int done, int total) {
            monitor.subTask(name);
            monitor.setWorkRemaining(Math.max(1, total - done + 1)).worked(1);
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
