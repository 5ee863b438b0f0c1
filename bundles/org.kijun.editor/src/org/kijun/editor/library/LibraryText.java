package org.kijun.editor.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.kijun.workflow.Project;

/** A text of the bundled library, which can be read and not changed. */
public final class LibraryText extends PlatformObject implements IStorageEditorInput, IStorage {
    /** The scheme under which the language service knows files of the library. */
    public static final String SCHEME = "kijun-library";
    private static final String SHOWN = "library:";

    private final String file;
    private final String text;

    private LibraryText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The text of a file of the library.
     *
     * @param file its name, with or without the prefix with which places are shown
     */
    public static LibraryText of(String file) {
        var name = file.startsWith(SHOWN) ? file.substring(SHOWN.length()) : file;
        try {
            return new LibraryText(name, Project.libraryText(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text at an address that the language service gave. */
    public static LibraryText at(URI uri) {
        return of(uri.getPath().substring(1));
    }

    /** How the language service calls it. */
    public URI uri() {
        try {
            return new URI(SCHEME, null, "/" + file, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public IStorage getStorage() {
        return this;
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public IPath getFullPath() {
        return new Path(file);
    }

    @Override
    public String getName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return SHOWN + file;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LibraryText that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
