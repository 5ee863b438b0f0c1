package org.kijun.editor.complete;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.kijun.editor.outline.Signs;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;
import org.kijun.editor.text.Ranges;
import org.kijun.editor.typing.Partitions;

/**
 * Proposes names with their titles, words and whole blocks. It comes by itself only where a name must follow, so that nobody who types a
 * text, in Japanese or otherwise, is ever disturbed by it.
 */
public final class Completion implements IContentAssistProcessorExtension {
    private static final long PATIENCE_MILLIS = 5_000;
    private static final Set<String> BEFORE_NAMES = Set.of("for", "traces", "counters", "topic", "replaces", "conflicts", "requires", "includes",
            "tailors", "excludes", "baseline", "facts", "via", "from", "to", "cites", "references", "about", "class", "shows", "when", "and", "or", "not", "by");
    private static final Pattern WORD = Pattern.compile("(\\p{Lower}+)\\s$");
    private static final Pattern NEXT_OF_LIST = Pattern.compile("^\\s*(?:" + String.join("|", BEFORE_NAMES) + ")\\s[^\"{]*,\\s$");

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return KijunTexts.get().of(viewer.getDocument()).filter(text -> !text.isLibrary()).map(text -> proposals(text, offset)).orElse(new ICompletionProposal[0]);
    }

    private static ICompletionProposal[] proposals(KijunText text, int offset) {
        var place = Ranges.position(text.document(), offset);
        var items = text.await((server, id) -> server.getTextDocumentService().completion(new CompletionParams(id, place)), PATIENCE_MILLIS)
                .map(answer -> answer.map(list -> list, list -> list.getItems())).orElse(List.of());
        return items.stream().sorted(Comparator.comparing(Completion::order)).map(item -> new Proposal(item, text.document(), offset, Signs.of(item.getKind())))
                .toArray(ICompletionProposal[]::new);
    }

    private static String order(CompletionItem item) {
        return item.getSortText() == null ? item.getLabel() : item.getSortText();
    }

    @Override
    public boolean isCompletionProposalAutoActivation(char typed, ITextViewer viewer, int offset) {
        if (typed != '/' && typed != ' ' || isComposing(viewer) || !Partitions.isCode(viewer.getDocument(), offset)) {
            return false;
        }
        return typed == '/' || isBeforeName(viewer.getDocument(), offset);
    }

    /** Whether somebody is in the middle of entering Japanese. */
    private static boolean isComposing(ITextViewer viewer) {
        var widget = viewer.getTextWidget();
        return widget != null && widget.getIME() != null && widget.getIME().getCompositionOffset() != -1;
    }

    private static boolean isBeforeName(IDocument document, int offset) {
        try {
            var line = document.getLineInformationOfOffset(offset);
            var before = document.get(line.getOffset(), offset - line.getOffset());
            var whole = before.endsWith(" ") ? before : before + " ";
            var word = WORD.matcher(whole);
            return word.find() && BEFORE_NAMES.contains(word.group(1)) || NEXT_OF_LIST.matcher(whole).find();
        } catch (BadLocationException changedMeanwhile) {
            return false;
        }
    }

    @Override
    public boolean isContextInformationAutoActivation(char typed, ITextViewer viewer, int offset) {
        return false;
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
