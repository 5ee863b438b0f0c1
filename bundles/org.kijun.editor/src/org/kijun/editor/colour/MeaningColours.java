package org.kijun.editor.colour;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.kijun.editor.server.LanguageService;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;

/** Colours names by what they mean in one viewer. */
final class MeaningColours implements ITextPresentationListener, IDocumentListener, ITextInputListener {
    private static final int AT_ONCE = 20_000;

    private final ITextViewer viewer;
    private Runnable end = () -> { };
    private IDocument document;
    private Meanings meanings = Meanings.NONE;

    MeaningColours(ITextViewer viewer) {
        this.viewer = viewer;
    }

    void install() {
        if (viewer instanceof ITextViewerExtension4 painted) {
            painted.addTextPresentationListener(this);
        }
        viewer.addTextInputListener(this);
        inputDocumentChanged(null, viewer.getDocument());
        end = KijunTexts.get().follow(text -> {
            if (text.document() == viewer.getDocument()) {
                renew(text);
            }
        });
    }

    void uninstall() {
        end.run();
        viewer.removeTextInputListener(this);
        inputDocumentChanged(document, null);
        if (viewer instanceof ITextViewerExtension4 painted) {
            painted.removeTextPresentationListener(this);
        }
    }

    private void renew(KijunText text) {
        text.ask((server, id) -> server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(id)),
                tokens -> show(tokens == null ? List.of() : tokens.getData()));
    }

    private void show(List<Integer> data) {
        if (viewer.getTextWidget() == null || viewer.getDocument() == null) {
            return;
        }
        var before = meanings;
        meanings = Meanings.of(data, LanguageService.get().tokenTypes(), viewer.getDocument());
        var difference = meanings.differenceTo(before);
        repaint(difference.from(), Math.min(difference.to(), viewer.getDocument().getLength()));
    }

    /** A large part is painted bit by bit, what can be seen first. */
    private void repaint(int from, int to) {
        if (from >= to || viewer.getTextWidget() == null) {
            return;
        }
        if (to - from <= AT_ONCE) {
            invalidate(from, to);
            return;
        }
        int top = Math.max(from, viewer.getTopIndexStartOffset());
        int bottom = Math.min(to, Math.max(top, viewer.getBottomIndexEndOffset()));
        invalidate(top, bottom);
        later(from, to, meanings);
    }

    private void later(int from, int to, Meanings shown) {
        if (from < to && viewer.getTextWidget() != null) {
            viewer.getTextWidget().getDisplay().timerExec(50, () -> {
                if (meanings == shown && viewer.getTextWidget() != null && viewer.getDocument() != null) {
                    int end = Math.min(from + AT_ONCE, Math.min(to, viewer.getDocument().getLength()));
                    invalidate(from, end);
                    later(from + AT_ONCE, to, shown);
                }
            });
        }
    }

    private void invalidate(int from, int to) {
        if (from < to && viewer instanceof ITextViewerExtension2 painted) {
            painted.invalidateTextPresentation(from, to - from);
        }
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        var extent = presentation.getExtent();
        meanings.paint(extent.getOffset(), extent.getOffset() + extent.getLength(),
                (offset, length, ink, isDeclaration) -> presentation.mergeStyleRange(ink.range(offset, length, isDeclaration)));
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        // only what is shown matters
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        if (document != null) {
            document.removeDocumentListener(this);
        }
        document = after;
        meanings = Meanings.NONE;
        if (document != null) {
            document.addDocumentListener(this);
            KijunTexts.get().of(document).ifPresent(KijunTexts.get()::renew);
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // only what has changed matters
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (meanings != Meanings.NONE) {
            meanings.changed(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
        }
    }
}
