package org.kijun.editor.commands;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kijun.editor.references.ReferencesView;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.Ranges;
import org.kijun.editor.typing.Names;

/** Shows where the name at the cursor is used. */
public final class FindReferences extends OfText {
    @Override
    void run(ITextEditor editor, KijunText text, ITextSelection selection) {
        var region = Names.at(text.document(), selection.getOffset());
        try {
            ReferencesView.find(text.uri().toString(), Ranges.position(text.document(), selection.getOffset()), text.document().get(region.getOffset(), region.getLength()));
        } catch (BadLocationException changedMeanwhile) {
            throw new IllegalStateException(changedMeanwhile);
        }
    }
}
