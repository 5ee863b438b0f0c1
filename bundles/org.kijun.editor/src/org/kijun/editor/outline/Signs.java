package org.kijun.editor.outline;

import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The pictures of kinds of elements. May be asked for in every thread. */
public final class Signs {
    private static final String BUNDLE = "org.kijun.editor";

    private Signs() {
    }

    /** The picture for an element of a text. */
    public static Image of(SymbolKind kind) {
        return image(switch (kind) {
            case Package, Key -> "document";
            case Field, String -> "clause";
            case Function, Property -> "requirement";
            case Method -> "test";
            case Class, Namespace -> "class";
            case Variable, EnumMember, Number -> "fact";
            case Interface, Event -> "threat";
            case Struct -> "baseline";
            case Object -> "product";
            case Boolean -> "answer";
            case Operator -> "mapping";
            case null, default -> "other";
        });
    }

    /** The picture for a proposal. */
    public static Image of(CompletionItemKind kind) {
        return image(switch (kind) {
            case Keyword -> "word";
            case Snippet -> "block";
            case Reference -> "name";
            case Enum, EnumMember, Value, Unit -> "value";
            case null, default -> "other";
        });
    }

    static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElse(ImageDescriptor.getMissingImageDescriptor());
    }

    /** The picture of that name among the icons of this bundle. */
    public static Image image(String name) {
        if (Display.getCurrent() == null) {
            var found = new Image[1];
            Display.getDefault().syncExec(() -> found[0] = image(name));
            return found[0];
        }
        var key = BUNDLE + "." + name;
        ImageRegistry images = JFaceResources.getImageRegistry();
        return Optional.ofNullable(images.get(key)).orElseGet(() -> {
            images.put(key, descriptor(name));
            return images.get(key);
        });
    }
}
