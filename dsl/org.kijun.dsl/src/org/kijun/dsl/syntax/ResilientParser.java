package org.kijun.dsl.syntax;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.kijun.dsl.parser.antlr.internal.InternalKijunParser;
import org.kijun.dsl.services.KijunGrammarAccess;
import org.kijun.model.Module;

/**
 * Goes on behind an error where a person would: behind the block in which it is, or at the next declaration. The generated parser
 * would go on at the next word that may follow in some way, and give up between declarations.
 */
final class ResilientParser extends InternalKijunParser {
    private static final int OPEN = Arrays.asList(tokenNames).indexOf("'{'");
    private static final int CLOSE = Arrays.asList(tokenNames).indexOf("'}'");

    private final KijunGrammarAccess grammar;
    private final BlockProperties properties;
    private final BitSet declarations = new BitSet();

    ResilientParser(TokenStream input, KijunGrammarAccess grammar, BlockProperties properties) {
        super(input, grammar);
        this.grammar = grammar;
        this.properties = properties;
        properties.words(grammar.getModuleRule()).forEach(word -> declarations.set(Arrays.asList(tokenNames).indexOf("'" + word + "'")));
    }

    /** The end of the file is not accepted before it comes. */
    @Override
    public Object match(IntStream tokens, int type, org.antlr.runtime.BitSet follow) throws RecognitionException {
        while (type == Token.EOF && tokens.LA(1) != Token.EOF && getCurrentNode().getSemanticElement() instanceof Module module) {
            parseMore(module);
        }
        return super.match(tokens, type, follow);
    }

    @Override
    public void recover(IntStream tokens, RecognitionException error) {
        if (isInOpenBlock(getCurrentNode())) {
            state.errorRecovery = false;
            reportError(error);
            skip(1);
        } else {
            super.recover(tokens, error);
        }
    }

    /** Skips to the next declaration and puts what follows into the module, too. */
    private void parseMore(Module module) throws RecognitionException {
        state.errorRecovery = false;
        reportError(new MismatchedTokenException(Token.EOF, input));
        skip(0);
        appendSkippedTokens();
        newCompositeNode(grammar.getModuleRule());
        state.errorRecovery = false;
        pushFollow(new org.antlr.runtime.BitSet());
        var more = (Module) ruleModule();
        state._fsp--;
        afterParserOrEnumRuleCall();
        if (more != null) {
            List.copyOf(more.eAdapters()).forEach(module.eAdapters()::add);
            more.eAdapters().clear();
            module.getUses().addAll(more.getUses());
            module.getDeclarations().addAll(more.getDeclarations());
        }
    }

    /** Goes to the next declaration, but not farther than behind the given number of open blocks. */
    private void skip(int blocks) {
        int depth = blocks;
        boolean moved = false;
        while (input.LA(1) != Token.EOF && !(moved && isDeclaration(depth))) {
            int type = input.LA(1);
            depth += type == OPEN ? 1 : type == CLOSE ? -1 : 0;
            input.consume();
            moved = true;
            if (blocks > 0 && depth < blocks) {
                return;
            }
            depth = Math.max(depth, 0);
        }
    }

    /** Inside of a block, a declaration is one only at the start of a line: the block may not have been closed. */
    private boolean isDeclaration(int depth) {
        return declarations.get(input.LA(1)) && (depth == 0 || input.LT(1).getCharPositionInLine() == 0);
    }

    private boolean isInOpenBlock(ICompositeNode node) {
        return node.getGrammarElement() instanceof RuleCall call && !properties.words(call.getRule()).isEmpty()
                && hasLeaf(node, "{") && !hasLeaf(node, "}");
    }

    private static boolean hasLeaf(ICompositeNode node, String text) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof ILeafNode leaf && leaf.getLength() == 1 && leaf.getText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
