package org.kijun.dsl.syntax;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider.IParserErrorContext;
import org.kijun.dsl.naming.NearestWord;
import org.kijun.dsl.services.KijunGrammarAccess;

/**
 * Says what the parser stumbled over in terms of the language: the arguments of {@code kijun.syntax}. Where not a word but a sort of
 * words is expected, its name stands in angle brackets.
 */
final class SyntaxDiagnosis {
    private static final int SHOWN = 40;
    private static final Set<String> TOP = Set.of("module", "use");
    private static final String NAME = "<name>";
    private static final String STRING = "<string>";
    private static final String CONDITION = "<condition>";
    private static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("RULE_WORD", NAME), Map.entry("RULE_STRING", STRING), Map.entry("RULE_TEXT_BLOCK", STRING),
            Map.entry("Name", NAME), Map.entry("PlainName", NAME), Map.entry("QName", NAME), Map.entry("PlainQName", NAME),
            Map.entry("Text", STRING), Map.entry("FirstText", STRING), Map.entry("StringValue", STRING),
            Map.entry("Condition", CONDITION), Map.entry("AndCondition", CONDITION), Map.entry("NotCondition", CONDITION),
            Map.entry("PrimaryCondition", CONDITION), Map.entry("Verdict", "met, partly, not met, not applicable, planned, equivalent"));

    private final BlockProperties properties;
    private final AbstractRule file;
    private final Set<String> keywords;

    @Inject
    SyntaxDiagnosis(BlockProperties properties, KijunGrammarAccess grammar) {
        this.properties = properties;
        file = grammar.getModuleRule();
        keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
    }

    List<String> of(IParserErrorContext context) {
        var error = context.getRecognitionException();
        if (error == null) {
            return arguments(unclosed(context.getDefaultMessage()), "", "", file);
        }
        var block = block(context.getCurrentNode());
        if (error.token == null || error.token.getType() == Token.EOF) {
            return arguments(SyntaxKind.END, "", "", block);
        }
        if (context.getTokenNames()[error.token.getType()].equals("RULE_ANY_OTHER")) {
            return arguments(SyntaxKind.CHARACTER, error.token.getText(), "", block);
        }
        return ofWord(error.token.getText(), expected(error, context), block);
    }

    /** The lexer only tells which character it waited for. */
    private static SyntaxKind unclosed(String message) {
        return message.contains("'*'") || message.contains("'/'") ? SyntaxKind.COMMENT : SyntaxKind.STRING;
    }

    private List<String> ofWord(String found, String expected, AbstractRule block) {
        if (expected.equals(block == file ? "" : "}")) {
            if (TOP.contains(found)) {
                return arguments(SyntaxKind.TOP, found, "", block);
            }
            var kind = block == file ? SyntaxKind.DECLARATION : SyntaxKind.PROPERTY;
            return arguments(kind, found, String.join(", ", properties.words(block)), block);
        }
        if (expected.equals(NAME) && keywords.contains(found) && Character.isLetter(found.charAt(0))) {
            return arguments(SyntaxKind.KEYWORD, found, "", block);
        }
        return arguments(expected.isEmpty() ? SyntaxKind.UNEXPECTED : SyntaxKind.EXPECTED, found, expected, block);
    }

    private static List<String> arguments(SyntaxKind kind, String found, String expected, AbstractRule block) {
        var nearest = new NearestWord(Integer.MAX_VALUE).to(found, List.of(expected.split(", ")).stream());
        var shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
        return List.of(kind.word(), shown, expected, nearest.orElse(""), block.getName());
    }

    /** What alone can stand where the parser failed; empty when that is not known or the end of the file. */
    private static String expected(RecognitionException error, IParserErrorContext context) {
        if (error instanceof MismatchedTokenException mismatch) {
            var token = mismatch.expecting < 0 ? "" : context.getTokenNames()[mismatch.expecting];
            return SORTS.getOrDefault(token, token.replace("'", ""));
        }
        return context.getCurrentNode() == null ? "" : expected(context.getCurrentNode());
    }

    private static String expected(INode node) {
        return switch (node.getGrammarElement()) {
            case CrossReference reference -> NAME;
            case RuleCall call when call.getRule() instanceof EnumRule words -> String.join(", ", words(words));
            case RuleCall call -> SORTS.getOrDefault(call.getRule().getName(), "");
            case null, default -> "";
        };
    }

    private static Collection<String> words(EnumRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().map(Keyword::getValue).toList();
    }

    private AbstractRule block(INode node) {
        for (var at = node; at != null; at = at.getParent()) {
            var rule = at.getGrammarElement() instanceof RuleCall call ? call.getRule() : null;
            if (rule != null && !properties.words(rule).isEmpty()) {
                return rule;
            }
        }
        return file;
    }
}
