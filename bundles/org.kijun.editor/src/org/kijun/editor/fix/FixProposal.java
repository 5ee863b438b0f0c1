package org.kijun.editor.fix;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.kijun.editor.change.TextChanges;
import org.kijun.editor.hover.Markdown;
import org.kijun.editor.outline.Signs;
import org.kijun.editor.server.StatusLine;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.words.Words;

/** One way to put something right. */
final class FixProposal implements ICompletionProposal {
    private final KijunText text;
    private final CodeAction action;
    private final int version;

    FixProposal(KijunText text, CodeAction action) {
        this.text = text;
        this.action = action;
        this.version = text.version();
    }

    @Override
    public void apply(IDocument document) {
        if (version != text.version()) {
            StatusLine.say(Words.of("fix.outdated"));
            return;
        }
        try {
            var files = TextChanges.of(action.getEdit());
            var own = files.remove(text.uri());
            if (own != null) {
                TextChanges.make(document, own);
            }
            TextChanges.make(files);
        } catch (CoreException | BadLocationException refused) {
            StatusLine.say(refused.getMessage());
        }
    }

    /** What would be written. */
    @Override
    public String getAdditionalProposalInfo() {
        var written = new StringBuilder();
        TextChanges.of(action.getEdit()).values().forEach(edits -> edits.forEach(edit -> written.append(edit.getNewText()).append('\n')));
        return written.isEmpty() || written.toString().isBlank() ? null : "<pre>" + Markdown.escaped(written.toString().strip()) + "</pre>";
    }

    @Override
    public String getDisplayString() {
        return action.getTitle();
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public Image getImage() {
        return Signs.image("answer");
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
