package org.kijun.dsl.workspace;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.impl.CompositeNode;
import org.eclipse.xtext.nodemodel.impl.CompositeNodeWithSemanticElement;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.kijun.dsl.syntax.KijunTextParser;

/** A parser whose elements do not know their nodes, so that the nodes are garbage as soon as they have been looked at. */
class BatchParser extends KijunTextParser {
    private String text;

    IParseResult parse(String whole) {
        text = whole;
        try {
            return doParse(whole);
        } finally {
            text = null;
        }
    }

    @Override
    protected NodeModelBuilder createNodeModelBuilder() {
        return new OneWayNodes();
    }

    @Override
    protected TokenSource createLexer(CharStream characters) {
        return new VisibleWords(characters);
    }

    /** The whole text is known; to put it together from its words would take as long as to find the words. */
    @Override
    protected XtextTokenStream createTokenStream(TokenSource words) {
        var whole = text;
        return new XtextTokenStream(words, getTokenDefProvider()) {
            @Override
            public String toString() {
                return whole;
            }
        };
    }

    private static final class OneWayNodes extends NodeModelBuilder {
        @Override
        public void associateWithSemanticElement(ICompositeNode node, EObject element) {
            basicSetSemanticElement((CompositeNodeWithSemanticElement) node, element);
        }

        @Override
        protected void updateAssociation(CompositeNode old, CompositeNodeWithSemanticElement node, EObject element) {
            basicSetSemanticElement(node, element);
        }

        /** Folding nodes pays only when they are kept. */
        @Override
        public ICompositeNode compressAndReturnParent(ICompositeNode node) {
            return node.getParent();
        }
    }
}
