package org.kijun.dsl.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider;
import org.kijun.dsl.ide.findings.FileFindings;
import org.kijun.dsl.workspace.SourceText;

/** Texts as the batch checker reads them: strictly UTF-8, of bounded size and depth. What is open in the editor wins over the disk. */
final class StrictTexts implements IExternalContentProvider {
    private final IExternalContentProvider open;
    private final FileFindings findings;

    StrictTexts(IExternalContentProvider open, FileFindings findings) {
        this.open = open;
        this.findings = findings;
    }

    @Override
    public String getContent(URI uri) {
        if (!open.hasContent(uri)) {
            return isOnDisk(uri) ? findings.read(uri, SourceText.read(path(uri))) : null;
        }
        return uri.isFile() ? findings.read(uri, SourceText.of(path(uri), open.getContent(uri))) : open.getContent(uri);
    }

    @Override
    public boolean hasContent(URI uri) {
        return open.hasContent(uri) || isOnDisk(uri);
    }

    @Override
    public IExternalContentProvider getActualContentProvider() {
        return this;
    }

    private static boolean isOnDisk(URI uri) {
        return uri.isFile() && Files.exists(path(uri));
    }

    private static Path path(URI uri) {
        return Path.of(uri.toFileString());
    }
}
