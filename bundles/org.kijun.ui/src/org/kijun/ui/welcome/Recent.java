package org.kijun.ui.welcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;

/** The projects of the workspace, those that were changed last first. */
record Recent(IProject project, IFile newest) {
    private static final int MOST = 5;

    static List<Recent> all() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
                .flatMap(project -> newest(project).map(file -> new Recent(project, file)).stream())
                .sorted(Comparator.comparing((Recent recent) -> recent.newest.getLocalTimeStamp()).reversed()).limit(MOST).toList();
    }

    private static Optional<IFile> newest(IProject project) {
        var newest = new IFile[1];
        try {
            project.accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".kijun")) {
                    var file = (IFile) proxy.requestResource();
                    newest[0] = newest[0] == null || file.getLocalTimeStamp() > newest[0].getLocalTimeStamp() ? file : newest[0];
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException gone) {
            Platform.getLog(Recent.class).log(gone.getStatus());
        }
        return Optional.ofNullable(newest[0]);
    }
}
