package org.kijun.ui.change;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.kijun.dsl.edit.TextEdit;

/** Makes edits in a document, the last one first, so that the offsets of the others stay right. */
final class Replacing {
    private static final int FEW = 20;

    private Replacing() {
    }

    static void all(IDocument document, List<TextEdit> edits) {
        DocumentRewriteSession session = null;
        var rewriting = document instanceof IDocumentExtension4 extension ? extension : null;
        if (rewriting != null && edits.size() > FEW) {
            session = rewriting.startRewriteSession(DocumentRewriteSessionType.SEQUENTIAL);
        }
        try {
            edits.reversed().forEach(edit -> replace(document, edit));
        } finally {
            if (session != null) {
                rewriting.stopRewriteSession(session);
            }
        }
    }

    private static void replace(IDocument document, TextEdit edit) {
        try {
            document.replace(edit.offset(), edit.length(), edit.text());
        } catch (BadLocationException outside) {
            throw new IllegalArgumentException("The edits were made for another text.", outside);
        }
    }
}
