package org.kijun.dsl.ide.findings;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.syntax.BlockProperties;
import org.kijun.dsl.syntax.SyntaxKind;
import org.kijun.dsl.validation.KijunIssue;

/** What is wrong with the order of words: errors of the parser, and properties that stand twice in a block. */
final class SyntaxProblems {
    private static final int MAX_ERRORS = 100;

    @Inject
    private BlockProperties properties;

    List<Problem> in(XtextResource file) {
        var root = file.getParseResult().getRootNode();
        var problems = new ArrayList<>(StreamSupport.stream(file.getParseResult().getSyntaxErrors().spliterator(), false)
                .limit(MAX_ERRORS).map(SyntaxProblems::error).toList());
        addRepeated(root, problems);
        return problems;
    }

    private static Problem error(INode node) {
        var message = node.getSyntaxErrorMessage();
        int offset = Math.min(node.getOffset(), node.getRootNode().getTotalEndOffset());
        return KijunIssue.of(Objects.toString(message.getIssueCode(), ""))
                .map(issue -> new Problem(issue, offset, node.getLength(), List.of(message.getIssueData())))
                .orElseGet(() -> new Problem(KijunIssue.SYNTAX, offset, node.getLength(), unexpected(message)));
    }

    /** An error that only the framework has words for. */
    private static List<String> unexpected(SyntaxErrorMessage error) {
        return List.of(SyntaxKind.UNEXPECTED.word(), error.getMessage(), "", "", "");
    }

    private void addRepeated(ICompositeNode root, List<Problem> problems) {
        var seen = new HashMap<EObject, Set<String>>();
        for (var node : root.getAsTreeIterable()) {
            properties.onceOnly(node.getGrammarElement())
                    .filter(property -> !seen.computeIfAbsent(node.getSemanticElement(), none -> new HashSet<>()).add(property))
                    .ifPresent(property -> problems.add(new Problem(KijunIssue.PROPERTY_TWICE, node.getOffset(), node.getLength(), List.of(property))));
        }
    }
}
