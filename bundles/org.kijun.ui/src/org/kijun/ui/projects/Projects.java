package org.kijun.ui.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kijun.workflow.SampleProject;

/** Makes projects of folders. Not for the thread of the display. */
public final class Projects {
    private static final String SAMPLE = "kijun-sample";

    private Projects() {
    }

    /** The sample project, made or completed if need be. */
    public static IProject sample(IProgressMonitor monitor) throws CoreException, IOException {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(SAMPLE);
        var steps = SubMonitor.convert(monitor, 2);
        if (!project.exists()) {
            project.create(steps.split(1));
        }
        project.open(null);
        SampleProject.make(project.getLocation().toPath());
        project.refreshLocal(IResource.DEPTH_INFINITE, steps.split(1));
        return project;
    }

    /** The project of a folder of the disk; a new one with the name of the folder when there is none. The folder gets a file {@code .project}. */
    public static IProject of(Path folder, IProgressMonitor monitor) throws CoreException {
        var workspace = ResourcesPlugin.getWorkspace();
        for (var project : workspace.getRoot().getProjects()) {
            if (folder.equals(project.getLocation() == null ? null : project.getLocation().toPath())) {
                project.open(monitor);
                return project;
            }
        }
        var name = free(folder.getFileName() == null ? "kijun" : folder.getFileName().toString());
        var description = workspace.newProjectDescription(name);
        if (!isInside(folder)) {
            description.setLocation(IPath.fromPath(folder));
        }
        var project = workspace.getRoot().getProject(name);
        project.create(description, monitor);
        project.open(monitor);
        return project;
    }

    /** A folder directly in the workspace is where a project of its name lies anyway. */
    private static boolean isInside(Path folder) {
        return ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().equals(folder.getParent());
    }

    private static String free(String wanted) {
        var root = ResourcesPlugin.getWorkspace().getRoot();
        var name = wanted;
        for (int number = 2; root.getProject(name).exists(); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    /** Whether texts can be kept in the folder. */
    public static boolean isUsable(Path folder) {
        return Files.isDirectory(folder) && Files.isReadable(folder) && Files.isWritable(folder);
    }
}
