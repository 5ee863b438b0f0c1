package org.kijun.ui.projects;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kijun.ui.texts.Texts;

/** Opens a folder with texts as a project. */
public final class OpenFolder extends AbstractHandler {
    private static final Texts TEXTS = Texts.of(OpenFolder.class);

    @Override
    public Object execute(ExecutionEvent event) {
        choose(HandlerUtil.getActiveShell(event));
        return null;
    }

    /** Asks for the folder. */
    public static void choose(Shell shell) {
        var dialog = new DirectoryDialog(shell);
        dialog.setText(TEXTS.get("open"));
        dialog.setMessage(TEXTS.get("open.message"));
        var picked = dialog.open();
        if (picked != null) {
            open(shell, Path.of(picked));
        }
    }

    /** Says what is wrong with a folder that cannot be used; nothing is changed then. */
    public static void open(Shell shell, Path folder) {
        if (Projects.isUsable(folder)) {
            Job.create(TEXTS.get("open"), (ICoreRunnable) monitor -> Projects.of(folder, monitor)).schedule();
        } else {
            MessageDialog.openError(shell, TEXTS.get("open"), TEXTS.get("open.denied", folder));
        }
    }
}
