package org.kijun.ui.compare;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kijun.ui.texts.Texts;

/** Compares the selected or open file with another text that the user picks. */
abstract class CompareWith extends AbstractHandler {
    private static final Texts TEXTS = Texts.of(CompareWith.class);

    /** The other text; empty when the user picks none. */
    abstract Optional<Revision> other(Shell shell, IFile file) throws CoreException, IOException;

    @Override
    public final Object execute(ExecutionEvent event) {
        var shell = HandlerUtil.getActiveShell(event);
        var file = Subjects.file(event).filter(found -> found.getName().endsWith(".kijun"));
        if (file.isEmpty()) {
            MessageDialog.openInformation(shell, TEXTS.get("compare"), TEXTS.get("nothing"));
            return null;
        }
        try {
            compare(event, shell, file.get());
        } catch (CoreException | IOException unreadable) {
            var status = Status.error(TEXTS.get("unreadable", unreadable.getMessage()), unreadable);
            StatusManager.getManager().handle(status, StatusManager.SHOW);
        }
        return null;
    }

    private void compare(ExecutionEvent event, Shell shell, IFile file) throws CoreException, IOException {
        var now = Subjects.now(file, HandlerUtil.getActiveEditor(event));
        var other = other(shell, file);
        if (other.isPresent()) {
            var comparison = new Comparison(file.getLocation().toPath(), other.get(), now);
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().openEditor(comparison, CompareEditor.ID);
        }
    }
}
