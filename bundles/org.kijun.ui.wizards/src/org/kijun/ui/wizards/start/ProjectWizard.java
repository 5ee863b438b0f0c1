package org.kijun.ui.wizards.start;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.kijun.model.findings.Place;
import org.kijun.ui.projects.Projects;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.wizards.PlainWords;
import org.kijun.workflow.NewProject;
import org.kijun.workflow.SampleProject;

/** A project: a few texts to begin with, the samples, or a folder that is there already. */
public final class ProjectWizard extends Wizard implements INewWizard {
    private final ProjectPage page = new ProjectPage();
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench owner, IStructuredSelection selection) {
        workbench = owner;
        setWindowTitle(Texts.of(ProjectWizard.class).get("project.window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var origin = page.origin();
        var folder = page.folder();
        var made = new IProject[1];
        try {
            getContainer().run(true, false, monitor -> made[0] = make(origin, folder, monitor));
        } catch (InvocationTargetException broken) {
            page.setErrorMessage(PlainWords.of(broken.getCause(), folder));
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        first(origin).ifPresent(file -> show(folder.resolve(file)));
        return true;
    }

    private static IProject make(Origin origin, Path folder, IProgressMonitor monitor) throws InvocationTargetException {
        try {
            fill(origin, folder);
            var project = Projects.of(folder, monitor);
            project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            return project;
        } catch (IOException | CoreException broken) {
            throw new InvocationTargetException(broken);
        }
    }

    /** Makes the texts; those of a folder are there. */
    private static List<Path> fill(Origin origin, Path folder) throws IOException {
        return switch (origin) {
            case STARTER -> NewProject.make(folder);
            case SAMPLES -> SampleProject.make(folder);
            case FOLDER -> List.of();
        };
    }

    private static Optional<Path> first(Origin origin) {
        return switch (origin) {
            case STARTER -> Optional.of(Path.of("requirements.kijun"));
            case SAMPLES -> Optional.of(SampleProject.PRODUCT);
            case FOLDER -> Optional.empty();
        };
    }

    private void show(Path file) {
        var window = workbench.getActiveWorkbenchWindow();
        if (window != null) {
            Opener.open(window.getActivePage(), file, new Place(file.toString(), 1, 1, 1));
        }
    }
}
