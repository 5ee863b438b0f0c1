package org.kijun.editor.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

/** Tells the server which projects are open and which of their files were changed by others. */
final class ProjectFolders implements IResourceChangeListener {
    private final LanguageService service;

    ProjectFolders(LanguageService service) {
        this.service = service;
    }

    void follow() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void forget() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    /** The folders of the open projects. */
    static List<Path> open() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
                .map(IProject::getLocation).filter(Objects::nonNull).map(location -> location.toPath()).toList();
    }

    /** Tells the server what is open now. */
    void changed() {
        var server = service.running();
        if (server != null) {
            service.tell(services -> server.folders(open()));
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            var changes = new Changes();
            event.getDelta().accept(changes::visit);
            if (changes.projects) {
                changed();
            }
            if (!changes.files.isEmpty()) {
                service.tell(server -> server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(changes.files)));
            }
        } catch (CoreException unreadable) {
            Platform.getLog(ProjectFolders.class).log(unreadable.getStatus());
        }
    }

    /** What matters in a change. */
    private static final class Changes {
        private final List<FileEvent> files = new ArrayList<>();
        private boolean projects;

        boolean visit(IResourceDelta delta) {
            var resource = delta.getResource();
            switch (resource.getType()) {
                case IResource.PROJECT -> projects |= delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
                case IResource.FILE -> file(delta);
                default -> { }
            }
            return true;
        }

        private void file(IResourceDelta delta) {
            var location = delta.getResource().getLocation();
            if (location == null || !"kijun".equals(location.getFileExtension())) {
                return;
            }
            var uri = location.toPath().toUri().toString();
            switch (delta.getKind()) {
                case IResourceDelta.ADDED -> files.add(new FileEvent(uri, FileChangeType.Created));
                case IResourceDelta.REMOVED -> files.add(new FileEvent(uri, FileChangeType.Deleted));
                case IResourceDelta.CHANGED -> {
                    if ((delta.getFlags() & IResourceDelta.CONTENT) != 0) {
                        files.add(new FileEvent(uri, FileChangeType.Changed));
                    }
                }
                default -> { }
            }
        }
    }
}
