package org.kijun.dsl.ide.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.ide.index.NodePass;
import org.kijun.dsl.syntax.SyntaxKind;
import org.kijun.dsl.validation.KijunIssue;

/** What is wrong with the order of words: errors of the parser, and properties that stand twice in a block. */
final class SyntaxProblems {
    private static final int MAX_ERRORS = 100;

    private SyntaxProblems() {
    }

    static List<Problem> in(XtextResource file) {
        var problems = new ArrayList<Problem>();
        if (file.getParseResult().hasSyntaxErrors()) {
            StreamSupport.stream(file.getParseResult().getSyntaxErrors().spliterator(), false).limit(MAX_ERRORS).map(SyntaxProblems::error).forEach(problems::add);
        }
        NodePass.of(file).repeated().forEach(twice -> problems.add(
                new Problem(KijunIssue.PROPERTY_TWICE, twice.node().getOffset(), twice.node().getLength(), List.of(twice.property()))));
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
}
