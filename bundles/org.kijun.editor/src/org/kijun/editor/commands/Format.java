package org.kijun.editor.commands;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kijun.editor.change.TextChanges;
import org.kijun.editor.server.StatusLine;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.Ranges;
import org.kijun.editor.words.Words;

/** Lays the text out anew, or the selected part of it. */
public final class Format extends OfText {
    private static final FormattingOptions FOUR_SPACES = new FormattingOptions(4, true);

    @Override
    void run(ITextEditor editor, KijunText text, ITextSelection selection) {
        if (!mayChange(editor)) {
            return;
        }
        if (selection.getLength() == 0) {
            text.ask((server, id) -> server.getTextDocumentService().formatting(new DocumentFormattingParams(id, FOUR_SPACES)), edits -> make(text, edits));
        } else {
            var range = Ranges.range(text.document(), selection.getOffset(), selection.getLength());
            text.ask((server, id) -> server.getTextDocumentService().rangeFormatting(new DocumentRangeFormattingParams(id, FOUR_SPACES, range)), edits -> make(text, edits));
        }
    }

    private static void make(KijunText text, List<? extends TextEdit> edits) {
        try {
            TextChanges.make(text.document(), List.copyOf(edits));
            StatusLine.say(edits.isEmpty() ? Words.of("format.none") : Words.of("format.done", edits.size()));
        } catch (BadLocationException changedMeanwhile) {
            Platform.getLog(Format.class).warn(changedMeanwhile.getMessage(), changedMeanwhile);
        }
    }
}
