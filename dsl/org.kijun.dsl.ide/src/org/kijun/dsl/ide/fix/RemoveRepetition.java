package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.TextRegion;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.LocalText;

/** What is given a second time is taken out, with the line if nothing else is on it. */
final class RemoveRepetition implements QuickFix {
    @Inject
    private Words words;

    @Override
    public Set<KijunIssue> issues() {
        return EnumSet.of(KijunIssue.PROPERTY_TWICE, KijunIssue.LISTED_TWICE);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        var region = site.issue() == KijunIssue.LISTED_TWICE ? listed(site) : property(site);
        var whole = withSpace(site.text(), region);
        return List.of(new Proposal(words.text("fix.remove", site.marked()), whole.getOffset(), whole.getLength(), ""));
    }

    /** From the comma before the name to its end. */
    private static TextRegion listed(Site site) {
        var before = site.leaf();
        do {
            before = NodeModelUtils.findLeafNodeAtOffset(site.leaf().getRootNode(), before.getOffset() - 1);
        } while (before.isHidden());
        int start = before.getText().equals(",") ? before.getOffset() : site.offset();
        return new TextRegion(start, site.offset() + site.length() - start);
    }

    private static TextRegion property(Site site) {
        if (site.element() instanceof LocalText text) {
            var node = NodeModelUtils.findActualNodeFor(text);
            return new TextRegion(node.getOffset(), node.getLength());
        }
        var first = child(site);
        var branch = branch(first.getGrammarElement());
        var last = first;
        for (var next = first.getNextSibling(); next != null && !next.getGrammarElement().equals(first.getGrammarElement()); next = next.getNextSibling()) {
            if (EcoreUtil.isAncestor(branch, next.getGrammarElement())) {
                last = next;
            }
        }
        return new TextRegion(first.getOffset(), last.getEndOffset() - first.getOffset());
    }

    /** The node of the property's first word directly in the block. */
    private static INode child(Site site) {
        INode node = site.leaf();
        while (!node.getParent().hasDirectSemanticElement()) {
            node = node.getParent();
        }
        return node;
    }

    /** The branch of the loop that the element of the grammar begins. */
    private static EObject branch(EObject grammarElement) {
        var at = grammarElement;
        while (at.eContainer() instanceof AbstractElement outer && !"*".equals(outer.getCardinality())) {
            at = outer;
        }
        return at;
    }

    /** The whole lines where nothing else is on them, else the space before. */
    private static TextRegion withSpace(String text, TextRegion region) {
        int start = region.getOffset();
        int end = start + region.getLength();
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        if (text.substring(lineStart, start).isBlank() && text.substring(end, lineEnd).isBlank()) {
            return new TextRegion(lineStart, Math.min(lineEnd + 1, text.length()) - lineStart);
        }
        while (start > lineStart && text.charAt(start - 1) == ' ') {
            start--;
        }
        return new TextRegion(start, end - start);
    }
}
