package org.kijun.ui.compare;

import java.nio.file.Path;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kijun.ui.texts.Texts;

/** Two revisions of one file, to be shown in an editor. */
final class Comparison extends PlatformObject implements IEditorInput {
    private final Path file;
    private final Revision before;
    private final Revision after;

    /** @param file whose names both texts are read with */
    Comparison(Path file, Revision before, Revision after) {
        this.file = file;
        this.before = before;
        this.after = after;
    }

    Path file() {
        return file;
    }

    Revision before() {
        return before;
    }

    Revision after() {
        return after;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Texts.of(Comparison.class).get("comparison", file.getFileName());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Texts.of(Comparison.class).get("comparison.tip", before.label(), after.label());
    }
}
