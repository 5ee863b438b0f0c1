package org.kijun.dsl.ide.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.util.UriUtil;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.kijun.model.KijunFile;

/** A folder of the workspace: its source files in the order of their names, without hidden ones, each once even if links lead to it. */
record DiskFolder(String name, URI root) implements ISourceFolder {
    private static final Logger LOG = Logger.getLogger(DiskFolder.class);

    @Override
    public String getName() {
        return name;
    }

    @Override
    public URI getPath() {
        return UriUtil.toFolderURI(root);
    }

    @Override
    public List<URI> getAllResources(IFileSystemScanner scanner) {
        var found = new ArrayList<URI>();
        if (root.isFile()) {
            visit(Path.of(root.toFileString()), new HashSet<>(), found);
        }
        return found;
    }

    private static void visit(Path path, Set<Path> seen, List<URI> found) {
        try {
            if (Files.isDirectory(path)) {
                visitFolder(path, seen, found);
            } else if (KijunFile.isSource(path) && Files.isRegularFile(path) && seen.add(path.toRealPath())) {
                found.add(URI.createURI(path.toUri().toString()));
            }
        } catch (IOException unreadable) {
            LOG.warn("left out: " + path, unreadable);
        }
    }

    private static void visitFolder(Path folder, Set<Path> seen, List<URI> found) throws IOException {
        if (!seen.add(folder.toRealPath())) {
            return;
        }
        List<Path> entries;
        try (var listed = Files.list(folder)) {
            entries = listed.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        }
        entries.forEach(entry -> visit(entry, seen, found));
    }
}
