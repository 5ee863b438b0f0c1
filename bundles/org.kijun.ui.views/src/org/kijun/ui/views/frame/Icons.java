package org.kijun.ui.views.frame;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Fact;
import org.kijun.model.Incident;
import org.kijun.model.Mapping;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.TestCase;
import org.kijun.model.Threat;

/** The pictures of the views, by the names of their files. */
public final class Icons {
    private static final String BUNDLE = "org.kijun.ui.views";

    private Icons() {
    }

    /** For actions. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** For rows; kept as long as the workbench runs. */
    public static Image image(String name) {
        var known = JFaceResources.getImageRegistry();
        var key = BUNDLE + "." + name;
        if (known.getDescriptor(key) == null) {
            known.put(key, descriptor(name));
        }
        return known.get(key);
    }

    /** The name of the picture for a kind of element. */
    public static String of(Named element) {
        return switch (element) {
            case Document document -> "document";
            case Clause clause -> "clause";
            case DeviceClass deviceClass -> "class";
            case Fact fact -> "fact";
            case Threat threat -> "threat";
            case Incident incident -> "incident";
            case Requirement requirement -> "requirement";
            case TestCase test -> "test";
            case Baseline baseline -> "baseline";
            case Product product -> "product";
            case Mapping mapping -> "mapping";
            default -> "file";
        };
    }
}
