package org.kijun.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Reads the tokens of a parsed file and decides what should stand before each of them. */
final class Tokens {
    private static final Set<String> MAY_BREAK_BEFORE = Set.of("ja", "en", "because", "and", "or");
    private static final Set<String> BEGINS_LINE = Set.of("then");

    private final PropertyStarts starts;
    private final List<Token> tokens = new ArrayList<>();
    private List<Token.Hidden> hidden = new ArrayList<>();
    private boolean propertyBegins;
    private int depth;
    private String previous = "";

    private Tokens(PropertyStarts starts) {
        this.starts = starts;
    }

    /** All tokens and, as the last one, the end of the file. */
    static List<Token> of(ICompositeNode root, PropertyStarts starts) {
        var reader = new Tokens(starts);
        reader.visit(root);
        reader.add("", root.getTotalEndOffset(), Gap.LINE);
        return reader.tokens;
    }

    private void visit(INode node) {
        if (starts.contains(node.getGrammarElement())) {
            propertyBegins = true;
        }
        if (node instanceof ICompositeNode composite) {
            composite.getChildren().forEach(this::visit);
        } else if (node instanceof ILeafNode leaf) {
            visit(leaf);
        }
    }

    private void visit(ILeafNode leaf) {
        var text = leaf.getText();
        if (leaf.isHidden()) {
            hidden.add(new Token.Hidden(text, !text.isBlank()));
        } else if (!text.isEmpty()) {
            add(text, leaf.getTotalOffset(), gapBefore(text));
        }
    }

    private void add(String text, int offset, Gap gap) {
        tokens.add(new Token(text, offset, hidden, gap));
        hidden = new ArrayList<>();
        propertyBegins = false;
        depth += text.equals("{") ? 1 : text.equals("}") ? -1 : 0;
        previous = text;
    }

    private Gap gapBefore(String text) {
        if (tokens.isEmpty()) {
            return Gap.LINE;
        }
        if (propertyBegins && depth == 0) {
            return Gap.BLANK;
        }
        if (propertyBegins || BEGINS_LINE.contains(text) || text.equals("}") || previous.equals("{")) {
            return Gap.LINE;
        }
        if (touches(text)) {
            return Gap.NONE;
        }
        return previous.equals(",") || MAY_BREAK_BEFORE.contains(text) ? Gap.SOFT : Gap.SPACE;
    }

    private boolean touches(String text) {
        return text.equals("/") || previous.equals("/") || text.equals(",") || text.equals(")") || previous.equals("(");
    }
}
