package org.kijun.ui.subject;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kijun.analysis.Origin;
import org.kijun.editor.library.LibraryText;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.findings.Place;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;

/** Opens the text in which something stands, with the cursor at it. Texts of the bundled library open read-only. */
public final class Opener {
    private Opener() {
    }

    /** Opens the text of the subject; does nothing when the texts no longer have it. */
    public static Optional<IEditorPart> open(IWorkbenchPage page, Subject subject) {
        return LiveProject.get().latest().flatMap(snapshot -> snapshot.find(subject).flatMap(element -> open(page, snapshot, subject, element)));
    }

    private static Optional<IEditorPart> open(IWorkbenchPage page, Snapshot snapshot, Subject subject, Named element) {
        var input = snapshot.project().file(element).map(Opener::input).orElseGet(() -> library(element));
        return open(page, input, editor -> {
            var showing = Adapters.adapt(editor, Showing.class);
            if (showing == null || !showing.show(subject)) {
                reveal(editor, element.getLine(), 1);
            }
        });
    }

    private static IEditorInput library(Named element) {
        return LibraryText.of(((Module) EcoreUtil.getRootContainer(element)).getSource());
    }

    /** Opens a file of the disk at a place. */
    public static Optional<IEditorPart> open(IWorkbenchPage page, java.nio.file.Path file, Place place) {
        return open(page, input(file), editor -> reveal(editor, place.line(), Math.max(1, place.column())));
    }

    /** Opens the text at the place from which an analysis has something. */
    public static Optional<IEditorPart> open(IWorkbenchPage page, Origin origin) {
        return LiveProject.get().latest().flatMap(snapshot -> open(page, input(snapshot, origin), editor -> reveal(editor, origin.line(), 1)));
    }

    private static IEditorInput input(Snapshot snapshot, Origin origin) {
        return snapshot.project().modules().stream().filter(module -> origin.file().equals(module.getSource())).findFirst()
                .flatMap(snapshot.project()::file).map(Opener::input).orElseGet(() -> LibraryText.of(origin.file()));
    }

    private static Optional<IEditorPart> open(IWorkbenchPage page, IEditorInput input, Consumer<IEditorPart> reveal) {
        try {
            var editor = IDE.openEditor(page, input, KIJUN_EDITOR);
            reveal.accept(editor);
            return Optional.of(editor);
        } catch (PartInitException unopened) {
            Platform.getLog(Opener.class).error(unopened.getMessage(), unopened);
            return Optional.empty();
        }
    }

    private static void reveal(IEditorPart editor, int line, int column) {
        var text = Adapters.adapt(editor, ITextEditor.class);
        if (text == null) {
            return;
        }
        if (editor instanceof MultiPageEditorPart pages) {
            pages.setActiveEditor(text);
        }
        var document = text.getDocumentProvider().getDocument(text.getEditorInput());
        try {
            var region = document.getLineInformation(Math.clamp(line - 1, 0, document.getNumberOfLines() - 1));
            text.selectAndReveal(region.getOffset() + Math.min(column - 1, region.getLength()), 0);
        } catch (BadLocationException changedMeanwhile) {
            Platform.getLog(Opener.class).warn(changedMeanwhile.getMessage(), changedMeanwhile);
        }
    }

    private static IEditorInput input(java.nio.file.Path file) {
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        return files.length > 0 ? new FileEditorInput(files[0]) : new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
    }

    /** The id of the editor for {@code .kijun} texts. */
    public static final String KIJUN_EDITOR = "org.kijun.ui.product.editor";
}
