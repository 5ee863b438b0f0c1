package org.kijun.dsl.edit;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.kijun.dsl.formatting.Layout;
import org.kijun.dsl.formatting.Replacement;
import org.kijun.dsl.workspace.BatchLanguage;
import org.kijun.model.Module;

/** A text that was parsed by itself, with its visible words. */
final class Parsed {
    private final String text;
    private final IParseResult result;
    private final List<ILeafNode> words = new ArrayList<>();

    Parsed(String text) {
        this.text = text;
        result = BatchLanguage.newParserWithNodes().parse(new StringReader(text));
        for (var leaf : result.getRootNode().getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getTotalLength() > 0) {
                words.add(leaf);
            }
        }
    }

    String text() {
        return text;
    }

    /** A part of the text parsed by itself. */
    Parsed part(int from, int to) {
        return from == 0 && to == text.length() ? this : new Parsed(text.substring(from, to));
    }

    boolean isSound() {
        return !result.hasSyntaxErrors();
    }

    /** Null for a text in which nothing was recognised. */
    Module module() {
        return (Module) result.getRootASTElement();
    }

    /** What the layout would change in a sound text. */
    List<Replacement> layout() {
        return BatchLanguage.service(Layout.class).changes(result.getRootNode());
    }


    String word(int index) {
        return words.get(index).getText();
    }

    int start(int index) {
        return words.get(index).getTotalOffset();
    }

    int end(int index) {
        return words.get(index).getTotalEndOffset();
    }

    /** White space and comments between the word and the next one, or before the first word for -1. */
    String gapAfter(int index) {
        return text.substring(index < 0 ? 0 : end(index), index + 1 < words.size() ? start(index + 1) : text.length());
    }

    /** The words of the element. */
    Span span(EObject element) {
        return span(NodeModelUtils.findActualNodeFor(element));
    }

    /** The words of each value of the feature, in the order of the text. */
    List<Span> values(EObject owner, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(owner, feature).stream().map(this::span).toList();
    }

    /** The words that were written as the value of the feature, without white space; empty when there is none. */
    Optional<String> written(EObject owner, EStructuralFeature feature) {
        return values(owner, feature).stream().findFirst().map(this::name);
    }

    /** The words joined, as parts of a name are. */
    String name(Span span) {
        return text.substring(start(span.from()), end(span.to() - 1)).replace("^", "");
    }

    private Span span(INode node) {
        return new Span(wordFrom(node.getOffset()), wordFrom(node.getEndOffset()));
    }

    /** Index of the first word that begins at the offset or behind it. */
    private int wordFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
