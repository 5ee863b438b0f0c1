package org.kijun.editor.navigate;

import java.net.URI;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kijun.editor.library.LibraryText;
import org.kijun.editor.text.Editors;
import org.kijun.editor.text.Ranges;

/** Shows a place of a text in its editor. In the thread of the display. */
public final class Places {
    private static final String FALLBACK = "org.eclipse.ui.genericeditor.GenericEditor";

    private Places() {
    }

    public static void show(Location location) {
        show(URI.create(location.getUri()), location.getRange());
    }

    /** Opens the text, a text of the library read-only, and selects the range. */
    public static void show(URI uri, Range range) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            show(window.getActivePage(), uri, range);
        }
    }

    private static void show(IWorkbenchPage page, URI uri, Range range) {
        try {
            page.getNavigationHistory().markLocation(page.getActiveEditor());
            var input = input(uri);
            var editor = IDE.openEditor(page, input, editorFor(input.getName()));
            var text = Adapters.adapt(editor, ITextEditor.class);
            if (text != null) {
                Editors.document(text).map(document -> Ranges.region(document, range)).ifPresent(region -> text.selectAndReveal(region.getOffset(), region.getLength()));
            }
        } catch (PartInitException unopened) {
            Platform.getLog(Places.class).error(unopened.getMessage(), unopened);
        }
    }

    private static String editorFor(String name) {
        var editor = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(name);
        return editor == null ? FALLBACK : editor.getId();
    }

    private static IEditorInput input(URI uri) {
        if (LibraryText.SCHEME.equals(uri.getScheme())) {
            return LibraryText.at(uri);
        }
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
        return files.length > 0 ? new FileEditorInput(files[0]) : new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(uri));
    }

    /** A short name of the file for people: its path in the workspace, or in the library. */
    public static String name(URI uri) {
        if (LibraryText.SCHEME.equals(uri.getScheme())) {
            return "library:" + uri.getPath().substring(1);
        }
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
        return files.length > 0 ? files[0].getFullPath().makeRelative().toString() : Path.of(uri).toString();
    }
}
