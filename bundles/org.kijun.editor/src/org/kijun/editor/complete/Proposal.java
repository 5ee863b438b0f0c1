package org.kijun.editor.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.kijun.editor.change.TextChanges;
import org.kijun.editor.hover.Markdown;
import org.kijun.editor.text.Ranges;

/** One thing that could be written: its name with its title, and what it says. */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension5, ICompletionProposalExtension7 {
    private final CompletionItem item;
    private final int start;
    private final int end;
    private final Image image;
    private IRegion selection;

    Proposal(CompletionItem item, IDocument document, int offset, Image image) {
        this.item = item;
        this.image = image;
        var range = edit() == null ? new Region(offset, 0) : Ranges.region(document, edit().getRange());
        start = range.getOffset();
        end = Math.max(offset, range.getOffset() + range.getLength());
    }

    private TextEdit edit() {
        return item.getTextEdit() == null ? null : item.getTextEdit().map(edit -> edit, edit -> new TextEdit(edit.getReplace(), edit.getNewText()));
    }

    private String written() {
        return edit() != null ? edit().getNewText() : item.getInsertText() == null ? item.getLabel() : item.getInsertText();
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        apply(viewer.getDocument(), Math.max(end, offset), viewer);
    }

    @Override
    public void apply(IDocument document) {
        apply(document, end, null);
    }

    private void apply(IDocument document, int to, ITextViewer viewer) {
        try {
            var snippet = item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.parse(indented(document)) : new Snippet(written(), List.of());
            int at = start;
            document.replace(start, to - start, snippet.text());
            if (item.getAdditionalTextEdits() != null && !item.getAdditionalTextEdits().isEmpty()) {
                int before = document.getLength();
                TextChanges.make(document, item.getAdditionalTextEdits());
                at += additionsBefore(item.getAdditionalTextEdits(), document.getLength() - before);
            }
            selection = new Region(at + snippet.text().length(), 0);
            if (viewer != null && !snippet.places().isEmpty()) {
                fillIn(document, snippet, at, viewer);
            }
        } catch (BadLocationException changedMeanwhile) {
            Platform.getLog(Proposal.class).warn(changedMeanwhile.getMessage(), changedMeanwhile);
        }
    }

    /** Further edits stand before the place, such as at the top of the file. */
    private static int additionsBefore(List<TextEdit> edits, int grown) {
        return edits.isEmpty() ? 0 : grown;
    }

    /** The lines of a block begin where the line with the cursor does. */
    private String indented(IDocument document) throws BadLocationException {
        var line = document.getLineInformationOfOffset(start);
        var before = document.get(line.getOffset(), start - line.getOffset());
        return written().replace("\n", "\n" + before.substring(0, before.length() - before.stripLeading().length()));
    }

    private void fillIn(IDocument document, Snippet snippet, int at, ITextViewer viewer) throws BadLocationException {
        var model = new LinkedModeModel();
        int order = 0;
        for (var places : snippet.places()) {
            var group = new LinkedPositionGroup();
            for (var place : places) {
                group.addPosition(new LinkedPosition(document, at + place.offset(), place.length(), order));
            }
            order++;
            model.addGroup(group);
        }
        model.forceInstall();
        var mode = new EditorLinkedModeUI(model, viewer);
        mode.setExitPosition(viewer, at + snippet.text().length(), 0, Integer.MAX_VALUE);
        mode.setCyclingMode(LinkedModeUI.CYCLE_NEVER);
        mode.enter();
        selection = mode.getSelectedRegion();
    }

    /** Whether it still fits after more has been typed. */
    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            var typed = offset < start ? "" : document.get(start, offset - start).toLowerCase(Locale.ROOT);
            return offset >= start && fits(typed);
        } catch (BadLocationException changedMeanwhile) {
            return false;
        }
    }

    private boolean fits(String typed) {
        var filter = item.getFilterText() == null ? "" : item.getFilterText();
        return typed.isEmpty() || item.getLabel().toLowerCase(Locale.ROOT).startsWith(typed)
                || (filter + " " + title()).toLowerCase(Locale.ROOT).contains(typed);
    }

    private String title() {
        return item.getDetail() == null ? "" : item.getDetail();
    }

    @Override
    public StyledString getStyledDisplayString(IDocument document, int offset, BoldStylerProvider bold) {
        var shown = new StyledString(item.getLabel());
        return title().isEmpty() ? shown : shown.append("  " + title(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getDisplayString() {
        return title().isEmpty() ? item.getLabel() : item.getLabel() + "  " + title();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return (String) getAdditionalProposalInfo(null);
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        var parts = new ArrayList<String>();
        if (!title().isEmpty()) {
            parts.add("<b>" + Markdown.escaped(title()) + "</b>");
        }
        if (item.getDocumentation() != null) {
            parts.add(item.getDocumentation().map(Markdown::escaped, markup -> Markdown.html(markup.getValue())));
        }
        return parts.isEmpty() ? null : String.join("<p></p>", parts);
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection == null ? null : new Point(selection.getOffset(), selection.getLength());
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown in the text
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing is shown in the text
    }
}
