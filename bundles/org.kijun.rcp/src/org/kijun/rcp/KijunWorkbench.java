package org.kijun.rcp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kijun.editor.server.LanguageService;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.preferences.KijunPreferences;
import org.kijun.ui.preferences.Theme;
import org.kijun.ui.projects.Projects;
import org.kijun.ui.texts.Texts;

/** The life of the workbench. */
final class KijunWorkbench extends WorkbenchAdvisor {
    private static final Texts TEXTS = Texts.of(KijunWorkbench.class);

    private final boolean isFresh;
    private boolean isTelling;

    /** @param isFresh whether the projects that lie in the workspace are to be opened again */
    KijunWorkbench(boolean isFresh) {
        this.isFresh = isFresh;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
    }

    @Override
    public void preStartup() {
        Theme.current().prepare();
        Contributions.tidy(PlatformUI.getWorkbench().getService(MApplication.class));
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return "org.kijun.ui.perspective";
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.kijun.ui.preferences";
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new KijunWindow(configurer);
    }

    @Override
    public void postStartup() {
        LiveProject.get().start();
        LanguageService.get().severities(KijunPreferences.severities());
        KijunPreferences.followSeverities(() -> LanguageService.get().severities(KijunPreferences.severities()));
        if (isFresh) {
            Job.create(TEXTS.get("again"), (ICoreRunnable) KijunWorkbench::openAgain).schedule();
        }
    }

    private static void openAgain(IProgressMonitor monitor) throws CoreException {
        for (var folder : folders(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath())) {
            if (Files.exists(folder.resolve(".project"))) {
                Projects.of(folder, monitor);
            }
        }
    }

    private static List<Path> folders(Path workspace) throws CoreException {
        try (var entries = Files.list(workspace)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new CoreException(Status.error(unreadable.getMessage(), unreadable));
        }
    }

    /** Each failure is told once at a time, with what it means for the user. */
    @Override
    public void eventLoopException(Throwable broken) {
        Platform.getLog(KijunWorkbench.class).error(TEXTS.get("failure"), broken);
        if (!isTelling) {
            isTelling = true;
            try {
                StatusManager.getManager().handle(Status.error(TEXTS.get("failure"), broken), StatusManager.BLOCK);
            } finally {
                isTelling = false;
            }
        }
    }

    @Override
    public boolean preShutdown() {
        LiveProject.get().stop();
        return true;
    }
}
