package org.kijun.ui.product;

import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.texteditor.ITextEditor;

/** The generic editor of the platform, as it is registered. */
final class TextPage {
    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    private TextPage() {
    }

    static ITextEditor create() throws CoreException {
        var registered = Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.editors");
        var generic = Stream.of(registered).filter(editor -> GENERIC_EDITOR.equals(editor.getAttribute("id"))).findFirst()
                .orElseThrow(() -> new CoreException(Status.error("There is no " + GENERIC_EDITOR)));
        return (ITextEditor) generic.createExecutableExtension("class");
    }
}
