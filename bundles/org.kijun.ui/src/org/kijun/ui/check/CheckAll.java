package org.kijun.ui.check;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves what is open, checks all projects and shows the findings. */
public final class CheckAll extends AbstractHandler {
    private static final String FINDINGS = "org.kijun.ui.views.findings";

    @Override
    public Object execute(ExecutionEvent event) {
        var window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null && window.getActivePage().saveAllEditors(false)) {
            Job.getJobManager().cancel(CheckAll.class);
            job(window).schedule();
        }
        return null;
    }

    private static Job job(IWorkbenchWindow window) {
        var display = window.getWorkbench().getDisplay();
        return new CheckJob(result -> display.asyncExec(() -> show(window, result))) {
            @Override
            public boolean belongsTo(Object family) {
                return family == CheckAll.class;
            }
        };
    }

    private static void show(IWorkbenchWindow window, Checked.Result result) {
        Checked.get().publish(result);
        var page = window.getActivePage();
        if (page != null) {
            try {
                page.showView(FINDINGS);
            } catch (PartInitException broken) {
                Platform.getLog(CheckAll.class).error(broken.getMessage(), broken);
            }
        }
    }
}
