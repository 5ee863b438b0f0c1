package org.kijun.editor.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kijun.editor.change.TextChanges;
import org.kijun.editor.text.KijunText;

/** Makes comments of the selected lines, or lines of comments when all of them are some. */
public final class ToggleComment extends OfText {
    private static final String MARK = "//";

    @Override
    void run(ITextEditor editor, KijunText text, ITextSelection selection) {
        if (!mayChange(editor)) {
            return;
        }
        try {
            TextChanges.make(text.document(), edits(text.document(), selection));
        } catch (BadLocationException changedMeanwhile) {
            Platform.getLog(ToggleComment.class).warn(changedMeanwhile.getMessage(), changedMeanwhile);
        }
    }

    private static List<TextEdit> edits(IDocument document, ITextSelection selection) throws BadLocationException {
        int first = selection.getStartLine();
        int last = lastLine(document, selection);
        var lines = new ArrayList<String>();
        for (int line = first; line <= last; line++) {
            lines.add(document.get(document.getLineOffset(line), document.getLineInformation(line).getLength()));
        }
        boolean isComment = lines.stream().filter(line -> !line.isBlank()).allMatch(line -> line.stripLeading().startsWith(MARK));
        int column = lines.stream().filter(line -> !line.isBlank()).mapToInt(ToggleComment::indent).min().orElse(0);
        var edits = new ArrayList<TextEdit>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() || lines.size() == 1) {
                edits.add(isComment && !lines.get(i).isBlank() ? without(lines.get(i), first + i) : with(column, first + i));
            }
        }
        return edits;
    }

    /** A selection that ends at the beginning of a line does not take that line in. */
    private static int lastLine(IDocument document, ITextSelection selection) throws BadLocationException {
        int end = selection.getOffset() + selection.getLength();
        int last = document.getLineOfOffset(end);
        return last > selection.getStartLine() && document.getLineOffset(last) == end ? last - 1 : last;
    }

    private static TextEdit with(int column, int line) {
        var place = new Position(line, column);
        return new TextEdit(new Range(place, place), MARK + " ");
    }

    private static TextEdit without(String text, int line) {
        int start = indent(text);
        int end = text.startsWith(MARK + " ", start) ? start + MARK.length() + 1 : start + MARK.length();
        return new TextEdit(new Range(new Position(line, start), new Position(line, end)), "");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
