package org.kijun.ui.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kijun.ui.texts.Texts;

/** The file that a command is about: the one that is selected, else the one in the active editor. */
final class Subjects {
    private Subjects() {
    }

    static Optional<IFile> file(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection rows && rows.getFirstElement() instanceof IFile selected
                ? Optional.of(selected) : inEditor(HandlerUtil.getActiveEditor(event));
    }

    private static Optional<IFile> inEditor(IEditorPart editor) {
        return Optional.ofNullable(editor).map(active -> Adapters.adapt(active.getEditorInput(), IFile.class));
    }

    /** The text in the editor if it has the file open, unsaved changes included; else that on the disk. */
    static Revision now(IFile file, IEditorPart editor) throws CoreException, IOException {
        var label = Texts.of(Subjects.class).get("now", file.getName());
        var text = Adapters.adapt(editor, ITextEditor.class);
        if (text != null && inEditor(editor).filter(file::equals).isPresent()) {
            return new Revision(label, text.getDocumentProvider().getDocument(text.getEditorInput()).get());
        }
        try (InputStream in = file.getContents(true)) {
            return new Revision(label, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
