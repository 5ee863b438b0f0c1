package org.kijun.editor.text;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kijun.editor.library.LibraryText;

/** The editors that are open. In the thread of the display. */
public final class Editors {
    private Editors() {
    }

    /** The text page of an editor, or the editor itself. */
    public static Optional<ITextEditor> text(IWorkbenchPart part) {
        return Optional.ofNullable(Adapters.adapt(part, ITextEditor.class));
    }

    /** The document that the editor shows. */
    public static Optional<IDocument> document(ITextEditor editor) {
        var provider = editor.getDocumentProvider();
        return provider == null ? Optional.empty() : Optional.ofNullable(provider.getDocument(editor.getEditorInput()));
    }

    /** The text that the part shows, if it is one of ours. */
    public static Optional<KijunText> shown(IWorkbenchPart part) {
        return text(part).flatMap(Editors::document).flatMap(KijunTexts.get()::of);
    }

    /** All text editors whose content has been shown. */
    static Stream<ITextEditor> all() {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Stream.of(window.getPages()))
                .flatMap(page -> Stream.of(page.getEditorReferences())).map(reference -> (IEditorPart) reference.getPart(false))
                .filter(Objects::nonNull).flatMap(editor -> text(editor).stream());
    }

    /** The text of the library that the document shows. */
    static Optional<LibraryText> library(IDocument document) {
        return all().filter(editor -> document(editor).filter(document::equals).isPresent()).map(ITextEditor::getEditorInput)
                .filter(LibraryText.class::isInstance).map(LibraryText.class::cast).findFirst();
    }
}
