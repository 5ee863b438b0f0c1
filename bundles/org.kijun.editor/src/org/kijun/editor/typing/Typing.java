package org.kijun.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** Helps with brackets, quotes and the beginnings of lines. Inside texts and comments it keeps away, except for the end of a text. */
public final class Typing implements IAutoEditStrategy {
    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (!command.doit || command.text == null) {
            return;
        }
        try {
            if (isLineEnd(document, command)) {
                newLine(document, command);
            } else if (command.text.length() == 1 && command.length == 0) {
                letter(document, command);
            }
        } catch (BadLocationException changedMeanwhile) {
            command.doit = true;
        }
    }

    private static boolean isLineEnd(IDocument document, DocumentCommand command) {
        return command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0;
    }

    private static void letter(IDocument document, DocumentCommand command) throws BadLocationException {
        boolean isCode = Partitions.isCode(document, command.offset);
        switch (command.text.charAt(0)) {
            case '"' -> quote(document, command, isCode);
            case '{' -> close(document, command, isCode, '}');
            case '(' -> close(document, command, isCode && !isAfterName(document, command.offset), ')');
            case '}' -> brace(document, command, isCode);
            case ')' -> skip(document, command, isCode, ')');
            default -> { }
        }
    }

    /** At the end of a text the cursor goes past its quote; elsewhere outside of texts a second quote comes with the first. */
    private static void quote(IDocument document, DocumentCommand command, boolean isCode) throws BadLocationException {
        boolean isText = Partitions.TEXT.equals(Partitions.at(document, command.offset));
        if (isText && next(document, command.offset) == '"' && before(document, command.offset) != '\\') {
            pass(command);
        } else if (isCode && before(document, command.offset) != '"') {
            close(document, command, true, '"');
        }
    }

    private static void close(IDocument document, DocumentCommand command, boolean wanted, char closing) throws BadLocationException {
        char next = next(document, command.offset);
        if (wanted && (Character.isWhitespace(next) || next == '}' || next == ')' || next == ',')) {
            command.text += closing;
            command.shiftsCaret = false;
            command.caretOffset = command.offset + 1;
        }
    }

    private static void skip(IDocument document, DocumentCommand command, boolean isCode, char closing) throws BadLocationException {
        if (isCode && next(document, command.offset) == closing) {
            pass(command);
        }
    }

    /** A brace that ends a block stands as far out as the line that began it. */
    private static void brace(IDocument document, DocumentCommand command, boolean isCode) throws BadLocationException {
        var line = document.getLineInformationOfOffset(command.offset);
        var before = document.get(line.getOffset(), command.offset - line.getOffset());
        if (isCode && before.isBlank() && before.endsWith(STEP) && next(document, command.offset) != '}') {
            command.offset -= STEP.length();
            command.length = STEP.length();
        } else {
            skip(document, command, isCode, '}');
        }
    }

    private static void pass(DocumentCommand command) {
        command.text = "";
        command.shiftsCaret = false;
        command.caretOffset = command.offset + 1;
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        var line = document.getLineInformationOfOffset(command.offset);
        var before = document.get(line.getOffset(), command.offset - line.getOffset());
        var indent = before.substring(0, before.length() - before.stripLeading().length());
        if (before.stripTrailing().endsWith("{") && Partitions.isCode(document, command.offset)) {
            var inner = command.text + indent + STEP;
            if (next(document, command.offset) == '}') {
                command.caretOffset = command.offset + inner.length();
                command.shiftsCaret = false;
                inner += command.text + indent;
            }
            command.text = inner;
        } else {
            command.text += indent;
        }
    }

    /** As in {@code 1(2)}, where the bracket is part of the name. */
    private static boolean isAfterName(IDocument document, int offset) throws BadLocationException {
        return Names.isPart(before(document, offset));
    }

    private static char next(IDocument document, int offset) throws BadLocationException {
        return offset < document.getLength() ? document.getChar(offset) : '\n';
    }

    private static char before(IDocument document, int offset) throws BadLocationException {
        return offset > 0 ? document.getChar(offset - 1) : '\n';
    }
}
