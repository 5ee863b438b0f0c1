package org.kijun.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.kijun.dsl.workspace.LibrarySource;
import org.kijun.workflow.Project;

/** Projects that a test makes for itself and takes away afterwards. */
public final class Projects {
    private Projects() {
    }

    /** A new open project with these files, by their paths. */
    public static IProject of(String name, Map<String, String> files) throws CoreException {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        IWorkspaceRunnable making = monitor -> {
            project.create(monitor);
            project.open(monitor);
            for (var file : files.entrySet()) {
                write(project, file.getKey(), file.getValue());
            }
        };
        ResourcesPlugin.getWorkspace().run(making, null);
        return project;
    }

    /** A new open project with copies of the samples of the library. */
    public static IProject withSamples(String name) throws CoreException, IOException {
        LibrarySource library = Project.librarySource();
        var samples = new LinkedHashMap<String, String>();
        for (var file : library.files()) {
            if (file.startsWith("samples/")) {
                try (var in = library.open(file)) {
                    samples.put(file.substring("samples/".length()), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return of(name, samples);
    }

    /** Takes the project and its files away; nothing happens when there is none. */
    public static void delete(IProject project) throws CoreException {
        if (project != null && project.exists()) {
            project.delete(true, true, null);
        }
    }

    private static void write(IProject project, String path, String text) throws CoreException {
        IFile file = project.getFile(path);
        makeFolders(file.getParent());
        file.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
    }

    private static void makeFolders(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolders(folder.getParent());
            folder.create(true, true, null);
        }
    }
}
