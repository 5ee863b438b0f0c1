package org.kijun.ui.wizards.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.kijun.dsl.workspace.Progress;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.wizards.PlainWords;
import org.kijun.workflow.Export;
import org.kijun.workflow.Project;

/** Writes the reports in the background; each file is there whole or not at all. */
final class ExportJob extends Job {
    private static final Texts TEXTS = Texts.of(ExportJob.class);

    private final Project project;
    private final Choice choice;
    private final List<Path> written = new ArrayList<>();

    ExportJob(Project project, Choice choice) {
        super(TEXTS.get("job"));
        this.project = project;
        this.choice = choice;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Export.run(project, choice.requests(project), choice.writers(), choice.folder(), new Steps(monitor), written::add);
            tell(TEXTS.get("done", written.size(), choice.folder()));
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            tell(TEXTS.get("stopped", written.size()));
            return Status.CANCEL_STATUS;
        } catch (IOException broken) {
            return Status.error(TEXTS.get("failed", PlainWords.of(broken, choice.folder()), written.size()), broken);
        } catch (IllegalArgumentException lacking) {
            return Status.error(TEXTS.get("failed", lacking.getMessage(), written.size()), lacking);
        }
    }

    private void tell(String sentence) {
        var display = PlatformUI.getWorkbench().getDisplay();
        var files = List.copyOf(written);
        display.asyncExec(() -> Done.show(display, sentence, files, choice.folder()));
    }

    /** Hands progress on and asks whether the person has had enough. */
    private static final class Steps implements Progress {
        private final IProgressMonitor monitor;
        private int shown = -1;

        Steps(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void step(Stage stage, String name, int done, int total) {
            if (shown < 0) {
                monitor.beginTask(TEXTS.get("job"), Math.max(1, total));
                shown = 0;
            }
            monitor.subTask(name);
            monitor.worked(Math.max(0, done - shown));
            shown = done;
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
