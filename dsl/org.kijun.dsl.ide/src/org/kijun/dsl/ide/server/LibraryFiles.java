package org.kijun.dsl.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider;
import org.kijun.dsl.ide.index.Everything;
import org.kijun.dsl.workspace.LibrarySource;

/**
 * The files of the shipped library under addresses of their own, such as {@code kijun-library:/vocabulary/units.kijun}: the scheme, then
 * the name of the file in {@link LibrarySource#files()} behind a slash. Definitions and references lead to such addresses; what is there
 * can be asked for by {@code workspace/textDocumentContent}, and is not to be changed.
 */
final class LibraryFiles {
    private final LibrarySource source;

    LibraryFiles(LibrarySource source) {
        this.source = source;
    }

    static boolean contains(URI uri) {
        return Everything.LIBRARY_SCHEME.equals(uri.scheme());
    }

    List<URI> all() {
        return source.files().stream().map(file -> URI.createHierarchicalURI(Everything.LIBRARY_SCHEME, null, null, file.split("/"), null, null)).toList();
    }

    /** Reads the library, and everything else as before. */
    IExternalContentProvider before(IExternalContentProvider others) {
        return new IExternalContentProvider() {
            @Override
            public String getContent(URI uri) {
                return !others.hasContent(uri) && contains(uri) ? text(uri) : others.getContent(uri);
            }

            @Override
            public boolean hasContent(URI uri) {
                return contains(uri) || others.hasContent(uri);
            }

            @Override
            public IExternalContentProvider getActualContentProvider() {
                return this;
            }
        };
    }

    private String text(URI uri) {
        try (var in = source.open(String.join("/", uri.segments()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
