package org.kijun.dsl.ide.server;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.kijun.dsl.ide.index.Everything;

/** All folders of the workspace and the library see one another, and so does a file that lies elsewhere: there is one project. */
final class OneProject implements IWorkspaceConfig, IProjectConfig {
    static final String NAME = "kijun";
    private static final URI NOWHERE = URI.createURI("kijun:/");

    private final Set<ISourceFolder> folders;

    private OneProject(Set<ISourceFolder> folders) {
        this.folders = folders;
    }

    @Override
    public Set<OneProject> getProjects() {
        return Set.of(this);
    }

    @Override
    public OneProject findProjectContaining(URI member) {
        return this;
    }

    @Override
    public OneProject findProjectByName(String name) {
        return NAME.equals(name) ? this : null;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public URI getPath() {
        return folders.stream().map(ISourceFolder::getPath).filter(path -> !LibraryFiles.contains(path)).findFirst().orElse(NOWHERE);
    }

    @Override
    public Set<ISourceFolder> getSourceFolders() {
        return folders;
    }

    @Override
    public ISourceFolder findSourceFolderContaining(URI member) {
        return folders.stream().filter(folder -> folder.contains(member)).findFirst().orElse(null);
    }

    @Override
    public IWorkspaceConfig getWorkspaceConfig() {
        return this;
    }

    /** Makes the project of the folders that a client names. */
    static final class Factory implements IMultiRootWorkspaceConfigFactory {
        @Inject
        private UriExtensions uris;

        @Inject
        private LibraryFiles library;

        @Override
        public OneProject getWorkspaceConfig(List<WorkspaceFolder> workspaceFolders) {
            var folders = new LinkedHashSet<ISourceFolder>();
            folders.add(new LibraryFolder(library));
            workspaceFolders.stream().filter(folder -> folder.getUri() != null)
                    .forEach(folder -> folders.add(new DiskFolder(folder.getName(), uris.toUri(folder.getUri()))));
            return new OneProject(folders);
        }
    }

    private record LibraryFolder(LibraryFiles library) implements ISourceFolder {
        private static final URI ROOT = URI.createURI(Everything.LIBRARY_SCHEME + ":/");

        @Override
        public String getName() {
            return "library";
        }

        @Override
        public URI getPath() {
            return ROOT;
        }

        @Override
        public List<URI> getAllResources(IFileSystemScanner scanner) {
            return library.all();
        }
    }
}
