package org.kijun.dsl.ide.complete;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** Proposes outside of texts and comments; editors find a name by its title, too. */
public final class Completion extends ContentAssistService {
    @Override
    protected void createProposals(String text, TextRegion selection, int offset, XtextResource file, IIdeContentProposalAcceptor acceptor) {
        if (!isInText(text, offset, file)) {
            super.createProposals(text, selection, offset, file, acceptor);
        }
    }

    @Override
    protected CompletionItem toCompletionItem(ContentAssistEntry entry, int offset, Position position, Document document) {
        var item = super.toCompletionItem(entry, offset, position, document);
        if (entry.getSource() instanceof String words) {
            item.setFilterText(words.strip());
        }
        return item;
    }

    /** Whether the place is inside a text or comment, also in one that is not closed yet. */
    private static boolean isInText(String text, int offset, XtextResource file) {
        var leaf = offset == 0 || file.getParseResult() == null ? null : NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset - 1);
        if (leaf == null || leaf.getTotalOffset() == offset) {
            return false;
        }
        var before = text.substring(leaf.getTotalOffset(), offset);
        boolean ends = leaf.getTotalEndOffset() == offset;
        if (before.startsWith("//")) {
            return before.indexOf('\n') < 0;
        }
        return isOpen(before, "/*", "*/", ends) || isOpen(before, "\"\"\"", "\"\"\"", ends) || !before.startsWith("\"\"\"") && isOpen(before, "\"", "\"", ends);
    }

    private static boolean isOpen(String text, String from, String to, boolean ends) {
        return text.startsWith(from) && !(ends && text.length() >= from.length() + to.length() && text.endsWith(to));
    }
}
