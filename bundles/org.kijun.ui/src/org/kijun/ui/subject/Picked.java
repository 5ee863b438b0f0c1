package org.kijun.ui.subject;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.core.resources.IFile;
import org.kijun.ui.live.LiveProject;

/** What is selected anywhere in the window, as a subject: a row of a view, or the place of the cursor in a text. */
public final class Picked {
    private Picked() {
    }

    /** Tells the listener each subject that is selected in another part, until the part of the site is closed. */
    public static void follow(IWorkbenchPartSite site, Consumer<Subject> listener) {
        ISelectionListener told = (part, selection) -> {
            if (part != site.getPart()) {
                in(part, selection).ifPresent(listener);
            }
        };
        var service = site.getPage();
        service.addPostSelectionListener(told);
        site.getShell().addDisposeListener(event -> service.removePostSelectionListener(told));
        var active = service.getActivePart();
        if (active != null) {
            told.selectionChanged(active, service.getSelection());
        }
    }

    /** The subject of a selection, empty when there is none or more than one. */
    public static Optional<Subject> in(IWorkbenchPart part, ISelection selection) {
        return switch (selection) {
            case IStructuredSelection rows when rows.size() == 1 -> Optional.ofNullable(Adapters.adapt(rows.getFirstElement(), Subject.class));
            case ITextSelection text -> inText(part, text);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Subject> inText(IWorkbenchPart part, ITextSelection text) {
        var editor = Adapters.adapt(part, ITextEditor.class);
        var file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        if (file == null || file.getLocation() == null) {
            return Optional.empty();
        }
        return LiveProject.get().latest().flatMap(snapshot -> Places.at(snapshot, file.getLocation().toPath(), text.getStartLine() + 1));
    }
}
