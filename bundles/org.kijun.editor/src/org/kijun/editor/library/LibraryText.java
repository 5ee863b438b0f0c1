package org.kijun.ui.subject;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.workflow.Project;

/** A text of the bundled library, which can be read and not changed. */
public final class LibraryText extends PlatformObject implements IStorageEditorInput, IStorage {
    private final String file;
    private final String text;

    private LibraryText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The text that the element stands in. */
    public static LibraryText of(Project project, Named element) {
        var module = (Module) EcoreUtil.getRootContainer(element);
        return new LibraryText(module.getSource(), project.text(module).orElse(""));
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
        return file;
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
