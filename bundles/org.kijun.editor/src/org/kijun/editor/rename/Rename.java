package org.kijun.editor.rename;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kijun.editor.change.TextChanges;
import org.kijun.editor.server.StatusLine;
import org.kijun.editor.text.Editors;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.Ranges;
import org.kijun.editor.words.Words;

/** Asks for a new name, shows what would change, and changes it in all files. */
public final class Rename extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        var shell = HandlerUtil.getActiveShell(event);
        Editors.shown(HandlerUtil.getActiveEditor(event)).ifPresent(text -> {
            if (HandlerUtil.getActiveEditor(event).getEditorSite().getSelectionProvider().getSelection() instanceof ITextSelection cursor) {
                begin(shell, text, Ranges.position(text.document(), cursor.getOffset()));
            }
        });
        return null;
    }

    private static void begin(Shell shell, KijunText text, Position place) {
        text.ask((server, id) -> server.getTextDocumentService().prepareRename(new PrepareRenameParams(id, place)), found -> {
            var name = name(text, found);
            if (name == null) {
                StatusLine.say(Words.of(text.isLibrary() ? "rename.library" : "rename.nothing"));
            } else {
                ask(shell, text, place, name);
            }
        });
    }

    private static String name(KijunText text, Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> found) {
        if (found == null || found.isThird()) {
            return null;
        }
        return found.isSecond() ? found.getSecond().getPlaceholder() : written(text, found.getFirst());
    }

    private static String written(KijunText text, Range range) {
        var region = Ranges.region(text.document(), range);
        return text.document().get().substring(region.getOffset(), region.getOffset() + region.getLength());
    }

    private static void ask(Shell shell, KijunText text, Position place, String name) {
        int version = text.version();
        var dialog = new RenameDialog(shell, text, place, name);
        if (dialog.open() == Window.OK && version == text.version()) {
            try {
                TextChanges.make(dialog.changes());
                StatusLine.say(Words.of("rename.done", name, dialog.newName(), dialog.changes().size()));
            } catch (CoreException refused) {
                MessageDialog.openError(shell, Words.of("rename.title"), refused.getStatus().getMessage());
            }
        }
    }
}
