package org.kijun.ui.matrix;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of this bundle, kept as long as the workbench runs. */
final class Icons {
    private Icons() {
    }

    static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(Icons.class, "icons/" + name + ".svg").orElse(null);
    }

    /** Null when there is no such picture. */
    static Image of(String name) {
        var known = JFaceResources.getImageRegistry();
        var key = "org.kijun.ui.matrix." + name;
        if (known.getDescriptor(key) == null && descriptor(name) != null) {
            known.put(key, descriptor(name));
        }
        return known.get(key);
    }
}
