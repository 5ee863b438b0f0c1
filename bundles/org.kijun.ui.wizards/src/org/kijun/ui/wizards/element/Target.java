package org.kijun.ui.wizards.element;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.kijun.model.Module;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;

/** The projects and the files that a new element can be put into. */
final class Target {
    private static final String EXTENSION = ".kijun";

    private Target() {
    }

    static List<String> projects() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible).map(IProject::getName).toList();
    }

    /** The file in the editor in front, if it can be changed. */
    static Optional<IFile> inFront() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        return Optional.ofNullable(editor).map(part -> Adapters.adapt(part.getEditorInput(), IFile.class))
                .filter(file -> file.getName().endsWith(EXTENSION));
    }

    /** The texts of a project, by their paths in it. */
    static List<String> files(String project) {
        var files = new ArrayList<String>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().getProject(project).accept(resource -> {
                if (resource.getType() == IResource.FILE && resource.getName().endsWith(EXTENSION)) {
                    files.add(resource.getProjectRelativePath().toString());
                }
                return !resource.getName().startsWith(".");
            });
        } catch (CoreException unreadable) {
            Platform.getLog(Target.class).log(unreadable.getStatus());
        }
        files.sort(null);
        return files;
    }

    static IFile file(String project, String typed) {
        var name = typed.strip().endsWith(EXTENSION) ? typed.strip() : typed.strip() + EXTENSION;
        return ResourcesPlugin.getWorkspace().getRoot().getProject(project).getFile(name);
    }

    /** The module that the names of the file begin with; for a new file that which all files of the project share. */
    static String module(IFile file) {
        var texts = LiveProject.get().latest().map(Snapshot::project).stream()
                .flatMap(project -> project.modules().stream().filter(module -> isIn(project.file(module), file))).toList();
        var own = texts.stream().filter(module -> LiveProject.get().latest().flatMap(latest -> latest.project().file(module))
                .filter(path -> path.equals(location(file))).isPresent()).findFirst();
        var names = own.map(List::of).orElse(texts).stream().map(Module::getName).map(name -> Objects.toString(name, "")).distinct().toList();
        return names.size() == 1 ? names.getFirst() : "";
    }

    private static boolean isIn(Optional<Path> path, IFile file) {
        var folder = file.getProject().getLocation();
        return folder != null && path.filter(each -> each.startsWith(folder.toPath())).isPresent();
    }

    static Path location(IFile file) {
        return Optional.ofNullable(file.getLocation()).map(location -> location.toPath()).orElse(Path.of(""));
    }
}
