package org.kijun.dsl.ide.server;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.kijun.model.KijunFile;

/** What changed outside of the editor. Editors may tell of files of every kind and of whole folders; what is open in the editor stays. */
final class ChangesOnDisk {
    @Inject
    private UriExtensions uris;

    Buildable of(List<FileEvent> events, WorkspaceManager workspace) {
        var gone = events.stream().filter(event -> event.getType() == FileChangeType.Deleted).flatMap(event -> gone(uris.toUri(event.getUri()), workspace));
        var came = events.stream().filter(event -> event.getType() != FileChangeType.Deleted).flatMap(event -> came(uris.toUri(event.getUri())));
        return workspace.didChangeFiles(closed(came, workspace), closed(gone, workspace));
    }

    Buildable of(WorkspaceFoldersChangeEvent event, WorkspaceManager workspace) {
        var came = event.getAdded().stream().flatMap(folder -> folder(folder).getAllResources(null).stream());
        var gone = event.getRemoved().stream().flatMap(folder -> known(workspace).filter(folder(folder)::contains));
        return workspace.didChangeFiles(came.toList(), closed(gone, workspace));
    }

    private static Stream<URI> came(URI uri) {
        return isText(uri) ? Stream.of(uri) : new DiskFolder("", uri).getAllResources(null).stream();
    }

    private static Stream<URI> gone(URI uri, WorkspaceManager workspace) {
        return isText(uri) ? Stream.of(uri) : known(workspace).filter(new DiskFolder("", uri)::contains);
    }

    private static boolean isText(URI uri) {
        return KijunFile.EXTENSION.equals(uri.fileExtension());
    }

    private static List<URI> closed(Stream<URI> files, WorkspaceManager workspace) {
        return files.filter(file -> !workspace.isDocumentOpen(file)).distinct().toList();
    }

    private DiskFolder folder(WorkspaceFolder folder) {
        return new DiskFolder(folder.getName(), uris.toUri(folder.getUri()));
    }

    private static Stream<URI> known(WorkspaceManager workspace) {
        return workspace.getProjectManager(OneProject.NAME).getIndexState().getResourceDescriptions().getAllURIs().stream();
    }
}
