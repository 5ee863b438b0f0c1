package org.kijun.ui.welcome;

import java.io.IOException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kijun.model.Product;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.projects.Projects;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.subject.Showing;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;
import org.kijun.workflow.SampleProject;

/** Opens doors: makes the sample project if it is missing, then shows what lies behind the door. */
public final class Doors {
    private static final Texts TEXTS = Texts.of(Doors.class);

    private Doors() {
    }

    /** The files are made in the background; the welcome page closes when they are there. */
    public static void open(IWorkbenchWindow window, Door door) {
        Job.create(TEXTS.get("making"), monitor -> {
            try {
                var project = Projects.sample(monitor);
                window.getWorkbench().getDisplay().asyncExec(() -> enter(window, project, door));
                return Status.OK_STATUS;
            } catch (CoreException | IOException broken) {
                return failed(broken);
            }
        }).schedule();
    }

    private static IStatus failed(Exception broken) {
        return Status.error(TEXTS.get("making.failed", broken.getMessage()), broken);
    }

    private static void enter(IWorkbenchWindow window, IProject project, Door door) {
        closeWelcome(window);
        Chosen.get().product(SampleProject.PRODUCT_NAME);
        Chosen.get().baseline(SampleProject.BASELINE_NAME);
        var editor = show(window, project.getFile(IPath.fromPath(door.file())));
        if (door == Door.MAP && Adapters.adapt(editor, Showing.class) instanceof Showing form) {
            form.show(new Subject(Product.class, SampleProject.PRODUCT_NAME));
        }
        if (!door.command().isEmpty()) {
            run(window, door.command());
        }
    }

    /** Closes the welcome page of the window, if it is open. */
    public static void closeWelcome(IWorkbenchWindow window) {
        var intros = window.getWorkbench().getIntroManager();
        if (intros.getIntro() != null) {
            intros.closeIntro(intros.getIntro());
        }
    }

    /** The editor of the file; null when it could not be opened, which the user then knows. */
    static IEditorPart show(IWorkbenchWindow window, IFile file) {
        try {
            return IDE.openEditor(window.getActivePage(), file, Opener.KIJUN_EDITOR);
        } catch (PartInitException unopened) {
            StatusManager.getManager().handle(Status.error(TEXTS.get("opening.failed", file.getName()), unopened), StatusManager.SHOW);
            return null;
        }
    }

    private static void run(IWorkbenchWindow window, String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException missing) {
            Platform.getLog(Doors.class).error(missing.getMessage(), missing);
        }
    }
}
