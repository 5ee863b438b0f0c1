package org.kijun.ui.compare;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.texts.Texts;
import org.kijun.workflow.CompareTexts;
import org.kijun.workflow.CompareTexts.Located;

/** Reads both texts and finds what they say differently. */
final class CompareJob extends Job {
    private final Comparison comparison;
    private final Consumer<List<Located>> told;

    CompareJob(Comparison comparison, Consumer<List<Located>> told) {
        super(Texts.of(CompareJob.class).get("comparing"));
        this.comparison = comparison;
        this.told = told;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            told.accept(CompareTexts.run(LiveProject.folders(), Options.DEFAULT, comparison.file(), comparison.before().text(),
                    comparison.after().text(), progress(monitor)));
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
